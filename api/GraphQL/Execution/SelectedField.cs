using ThiDua.Portal.Api.GraphQL.Planning;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Execution;

/// <summary>A selected field, for resolvers that read only what is asked.</summary>
public sealed class SelectedField
{
    private readonly FieldPlan plan;
    private readonly InputObject variables;

    private SelectedField(FieldPlan plan, InputObject variables)
    {
        this.plan = plan;
        this.variables = variables;
    }

    /// <summary>The field of the schema.</summary>
    public SchemaField Definition => plan.Definition;

    /// <summary>The key of the response.</summary>
    public string ResponseName => plan.ResponseName;

    /// <summary>The coerced arguments; none where they do not fit, which is told when the field is executed.</summary>
    public InputObject Arguments => plan.Arguments.TryRead(variables, out var values, out _) ? values : InputObject.Empty;

    /// <summary>What is selected of its values, were they of a type.</summary>
    public IReadOnlyList<SelectedField> Selected(ObjectType type) => Of(plan, type, variables);

    internal static SelectedField[] Of(FieldPlan plan, ObjectType type, InputObject variables) =>
        [.. plan.For(type).Fields.Select(child => new SelectedField(child, variables))];
}
