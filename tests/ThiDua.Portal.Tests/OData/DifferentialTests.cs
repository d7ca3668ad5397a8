using System.Globalization;
using Microsoft.OData;
using Microsoft.OData.UriParser;
using ThiDua.Portal.Api.OData.Binding;
using ThiDua.Portal.Api.OData.Parsing;
using ThiDua.Portal.Api.OData.Portal;

namespace ThiDua.Portal.Tests.OData;

/// <summary>What our parser and that of Microsoft.OData.Core both accept means the same to both.</summary>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private const int Many = 2_000;
    private static readonly PortalModel Model = new();

    [Fact]
    public void Conditions_that_both_accept_have_the_same_tree()
    {
        var type = (Microsoft.OData.Edm.IEdmEntityType)Model.Edm.FindDeclaredType("ThiDua.Portal.Document");
        var set = Model.Edm.EntityContainer.FindEntitySet("documents");
        var random = new Random(77);
        var both = 0;
        for (var i = 0; i < Many; i++)
        {
            var filter = Condition(random, 3);
            string theirs;
            try
            {
                theirs = Print(new ODataQueryOptionParser(Model.Edm, type, set, new Dictionary<string, string> { ["$filter"] = filter }).ParseFilter().Expression);
            }
            catch (ODataException)
            {
                continue;
            }

            var parsed = Grammar.Parse("commonExpr", filter);
            Assert.True(parsed.Accepted, $"{filter}: {parsed.Position} {parsed.Expected}");
            var budget = new BindingBudget(new());
            var ours = new ExpressionBinder(new Dictionary<string, Expression>(), PortalCapabilities.Of(Model), budget).Bind((Expression)parsed.Tree!, new(type));
            Assert.Equal(theirs, Print(ours));
            both++;
        }

        output.WriteLine($"{both} of {Many} accepted by both, with equal trees.");
        Assert.True(both > Many / 2);
    }

    private static string Condition(Random random, int depth) => (depth == 0 ? random.Next(6) : random.Next(10)) switch
    {
        0 => $"title eq '{random.Next(9)}''x'",
        1 => $"year {Sign(random)} {random.Next(-3, 3000)}",
        2 => $"issuedOn {Sign(random)} 20{random.Next(10, 30)}-0{random.Next(1, 10)}-1{random.Next(10)}",
        3 => $"type eq ThiDua.Portal.DocumentType'{(random.Next(2) == 0 ? "plan" : "law")}'",
        4 => $"{(random.Next(2) == 0 ? "contains" : "startswith")}({(random.Next(2) == 0 ? "tolower(symbol)" : "issuer/name")},'a')",
        5 => $"year add {random.Next(5)} mul {random.Next(5)} sub 1 {Sign(random)} year(issuedOn) div 2",
        6 => $"not ({Condition(random, depth - 1)})",
        7 => $"({Condition(random, depth - 1)})",
        8 => $"recipients/any(r:r eq 'x' or {Condition(random, depth - 1)})",
        _ => $"{Condition(random, depth - 1)} {(random.Next(2) == 0 ? "and" : "or")} {Condition(random, depth - 1)}",
    };

    private static string Sign(Random random) => new[] { "eq", "ne", "gt", "ge", "lt", "le" }[random.Next(6)];

    private static string Print(QueryNode node) => node switch
    {
        ConvertNode convert => Print(convert.Source),
        BinaryOperatorNode binary => $"({Print(binary.Left)} {Words(binary.OperatorKind)} {Print(binary.Right)})",
        UnaryOperatorNode unary => unary.OperatorKind is UnaryOperatorKind.Not ? $"not({Print(unary.Operand)})" : $"-({Print(unary.Operand)})",
        ConstantNode { Value: ODataEnumValue value } => $"'{Model.Edm.FindDeclaredType(value.TypeName) switch { Microsoft.OData.Edm.IEdmEnumType known => known.Members.First(member => member.Name == value.Value || member.Value.Value.ToString(CultureInfo.InvariantCulture) == value.Value).Name, _ => value.Value }}'",
        ConstantNode constant => Value(constant.Value),
        SingleValuePropertyAccessNode property => Path(property.Source, property.Property.Name),
        CollectionPropertyAccessNode property => Path(property.Source, property.Property.Name),
        SingleNavigationNode navigation => Path(navigation.Source, navigation.NavigationProperty.Name),
        SingleValueFunctionCallNode call => $"{call.Name}({string.Join(',', call.Parameters.Select(Print))})",
        AnyNode any => $"{Print(any.Source)}/any({any.CurrentRangeVariable.Name}:{Print(any.Body)})",
        NonResourceRangeVariableReferenceNode variable => variable.Name,
        ResourceRangeVariableReferenceNode => "$it",
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    private static string Path(QueryNode source, string name) => source is ResourceRangeVariableReferenceNode ? name : $"{Print(source)}/{name}";

    private static string Words(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Equal => "eq",
        BinaryOperatorKind.NotEqual => "ne",
        BinaryOperatorKind.GreaterThan => "gt",
        BinaryOperatorKind.GreaterThanOrEqual => "ge",
        BinaryOperatorKind.LessThan => "lt",
        BinaryOperatorKind.LessThanOrEqual => "le",
        BinaryOperatorKind.Add => "add",
        BinaryOperatorKind.Subtract => "sub",
        BinaryOperatorKind.Multiply => "mul",
        BinaryOperatorKind.Divide => "div",
        var other => other.ToString().ToLowerInvariant(),
    };

    private static string Value(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        Microsoft.OData.Edm.Date day => $"{day.Year:0000}-{day.Month:00}-{day.Day:00}",
        DateOnly day => $"{day:yyyy-MM-dd}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Print(BoundExpression expression) => expression switch
    {
        BoundExpression.Binary binary => $"({Print(binary.Left)} {binary.Operator} {Print(binary.Right)})",
        BoundExpression.Unary unary => unary.Operator == "not" ? $"not({Print(unary.Operand)})" : $"-({Print(unary.Operand)})",
        BoundExpression.Constant constant => Value(constant.Value),
        BoundExpression.Path path => string.Join('/', path.Steps.Select(step => step.Name).Prepend(path.Variable).Where(part => part is not null)),
        BoundExpression.Call call => $"{call.Function}({string.Join(',', call.Arguments.Select(Print))})",
        BoundExpression.Lambda lambda => $"{Print(lambda.Collection)}/any({lambda.Variable}:{Print(lambda.Condition!)})",
        _ => throw new InvalidOperationException(expression.GetType().Name),
    };
}
