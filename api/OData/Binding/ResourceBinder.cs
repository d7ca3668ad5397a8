using Microsoft.OData.Edm;
using ThiDua.Portal.Api.OData.Parsing;
using ThiDua.Portal.Api.OData.Source;

namespace ThiDua.Portal.Api.OData.Binding;

/// <summary>Gives the segments of an address their meaning.</summary>
/// <param name="model">The model.</param>
/// <param name="source">The source.</param>
/// <param name="limits">The limits.</param>
internal sealed partial class ResourceBinder(IEdmModel model, IODataSource source, ODataLimits limits)
{
    private static readonly Sentence UseSets = new("Hãy dùng một bộ dữ liệu trong tài liệu dịch vụ.", "Use a set of the service document.");
    private readonly BindingBudget _budget = new(limits);

    /// <summary>The plan of an address below the root.</summary>
    /// <exception cref="ODataException">It means nothing, or is not served.</exception>
    public ResourcePlan Bind(string address)
    {
        var (path, options) = Parser.RelativeUri(address, 0);
        var aliases = new Dictionary<string, Expression>(StringComparer.Ordinal);
        foreach (var option in options.Where(option => option.Kind is QueryOptionKind.Alias))
        {
            if (!aliases.TryAdd(option.Name, (Expression)option.Value))
                throw ODataErrors.Of("duplicateOption", $"{option.Name} được viết hai lần.", $"{option.Name} is there twice.", option.Name, option.At);
        }

        var expressions = new ExpressionBinder(aliases, source.Capabilities, _budget);
        var walk = new Walk(new QueryBinder(source, _budget, expressions), expressions, aliases, options, address[..PathLength(address)]);
        Start(walk, path[0]);
        for (var i = 1; i < path.Count; i++)
            Next(walk, path, ref i);
        var plan = Finish(walk);
        return plan with { Size = 512 + (address.Length * 24), Format = options.FirstOrDefault(option => option is { Name: "format", Kind: QueryOptionKind.System })?.Value as string };
    }

    private static int PathLength(string address) => address.IndexOf('?', StringComparison.Ordinal) is >= 0 and var question ? question : address.Length;

    /// <summary>Where the walk along the segments stands.</summary>
    private sealed record Walk(QueryBinder Queries, ExpressionBinder Expressions, Dictionary<string, Expression> Aliases, IReadOnlyList<QueryOption> Options, string Path)
    {
        public List<RowStep> Steps { get; } = [];

        public List<BoundExpression> Filters { get; } = [];

        public List<IEdmStructuralProperty> Properties { get; } = [];

        public IEdmEntityType Type { get; set; } = null!;

        public IEdmNavigationSource Set { get; set; } = null!;

        /// <summary>The property by which the rows are reached, when they are not those of a set.</summary>
        public IEdmNavigationProperty? From { get; set; }

        public bool Single { get; set; }

        public string? Last { get; set; }
    }

    private static Sentence Instead(string word) => word switch
    {
        "$crossjoin" => new("Hãy dùng $expand, hoặc đường dẫn như issuer/name trong $filter và groupby.", "Use $expand, or a path such as issuer/name in $filter and groupby."),
        "$all" => new("Hãy hỏi từng bộ dữ liệu, nhiều bộ trong một $batch.", "Ask each set, several in one $batch."),
        "$each" => new("Hãy bỏ $each: dữ liệu chỉ đọc.", "Leave $each out: the data is read-only."),
        "$value" => new("Hãy đọc bản ghi, hoặc một thuộc tính: …/title/$value.", "Read the record, or a property: …/title/$value."),
        _ => UseSets,
    };

    private void Start(Walk walk, Segment first)
    {
        if (first is not Segment.Name { Text: var name })
            throw ODataErrors.NotImplemented(first is Segment.Word word ? word.Text : "$crossjoin", Instead(first is Segment.Word all ? all.Text : "$crossjoin"), first.At, "path");
        if (model.EntityContainer.FindSingleton(name) is { } singleton)
            throw ODataErrors.NotImplemented(new Sentence("đối tượng đơn lẻ", "A singleton"), UseSets, singleton.Name.Length, "path");
        if (model.EntityContainer.FindEntitySet(name) is not { } set)
        {
            var near = Names.Nearest(name, model.EntityContainer.EntitySets().Select(known => known.Name));
            throw ODataErrors.Of(
                "unknownResource",
                $"Không có bộ dữ liệu “{name}”." + (near is null ? "" : $" Có phải {near}?"),
                $"There is no set “{name}”." + (near is null ? "" : $" Did you mean {near}?"),
                "path", first.At, near);
        }

        (walk.Type, walk.Set) = (set.EntityType(), set);
    }

    private void Next(Walk walk, IReadOnlyList<Segment> path, ref int i)
    {
        var segment = path[i];
        if (walk.Properties.Count > 0)
        {
            OfValue(walk, segment);
            return;
        }

        switch (segment)
        {
            case Segment.Parentheses key when !walk.Single:
                Key(walk, [.. key.Items.Select(item => (item.Name, Constant(item.Value, walk)))], segment.At);
                break;
            case Segment.Word { Text: "$count" } when !walk.Single:
            case Segment.Word { Text: "$ref" }:
                walk.Last = ((Segment.Word)segment).Text;
                break;
            case Segment.Word word:
                throw word.Text == "$count" ? Unknown(word.Text, walk, segment.At, []) : ODataErrors.NotImplemented(word.Text, Instead(word.Text), segment.At, "path");
            case Segment.Filter filter when !walk.Single:
                walk.Filters.Add(walk.Expressions.Condition(filter.Condition, new(walk.Type)));
                break;
            case Segment.Name { Text: var name } when walk.Single:
                Property(walk, name, segment.At);
                break;
            case Segment.Name { Text: var name } when name == walk.Type.FullTypeName():
                break;
            case Segment.Name { Text: var name } when name.Contains('.', StringComparison.Ordinal) && model.FindDeclaredType(name) is not null:
                throw ODataErrors.NotImplemented(new Sentence("ép kiểu", "A cast"), UseSets, segment.At, "path");
            case Segment.Name { Text: var name } when i + 1 < path.Count && path[i + 1] is Segment.Parentheses:
                throw Unknown(name, walk, segment.At, []);
            case Segment.Name { Text: var name } when !name.Contains('.', StringComparison.Ordinal):
                Key(walk, [(null, name)], segment.At);
                break;
            case Segment.Value value when !walk.Single:
                Key(walk, [(null, value.Text)], segment.At);
                break;
            default:
                throw Unknown((segment as Segment.Name)?.Text ?? (segment as Segment.Value)?.Text ?? "(", walk, segment.At, []);
        }
    }

    private static void Key(Walk walk, List<(string? Name, object? Value)> key, int at)
    {
        var keys = walk.Type.Key().ToList();
        if (key.Count != keys.Count)
            throw ODataErrors.Of("invalidValue", $"Mã của {walk.Type.Name} gồm {keys.Count} phần.", $"The key of {walk.Type.Name} has {keys.Count} parts.", "path", at);
        for (var i = 0; i < key.Count; i++)
        {
            var part = key[i].Name is { } name ? keys.Find(known => known.Name == name) ?? throw ODataErrors.UnknownProperty(name, walk.Type.Name, Names.Nearest(name, keys.Select(known => known.Name)), at) : keys[i];
            key[i] = (part.Name, Converted(key[i].Value, part, at));
        }

        if (walk.From is null && walk.Filters.Count == 0)
        {
            walk.Steps.Add(new(key, null, null, walk.Type, walk.Set));
        }
        else
        {
            var where = walk.Filters.Concat(key.Select(part => Equal(walk.Type.FindProperty(part.Name)!, part.Value)));
            var rows = walk.Queries.Rows(walk.Type, walk.Set, walk.From, [.. where], []);
            walk.Steps.Add(new(null, null, rows.Prepared, walk.Type, walk.Set));
        }

        (walk.Single, walk.From) = (true, null);
        walk.Filters.Clear();
    }

    private static BoundExpression.Binary Equal(IEdmProperty property, object? value)
    {
        var kind = EdmKinds.Of(property.Type);
        return new("eq", new BoundExpression.Path(null, [property], property.Type, kind), new BoundExpression.Constant(value, kind), ValueKind.Boolean);
    }

    private static object? Converted(object? value, IEdmProperty property, int at)
    {
        var kind = EdmKinds.Of(property.Type);
        if (value is string text && kind is not ValueKind.String)
            return Literals.Value(text, kind, at);
        return kind is ValueKind.String && value is not string ? throw ODataErrors.InvalidValue(value?.ToString() ?? "null", "Edm.String: 'abc'", at) : value;
    }

    private static object? Constant(Expression expression, Walk walk)
    {
        if (expression is Expression.Path { Segments: [Segment.Alias alias] } && walk.Aliases.TryGetValue("@" + alias.Text, out var value))
            expression = value;
        return walk.Expressions.Bind(expression, new(walk.Type)) is BoundExpression.Constant constant
            ? constant.Value
            : throw ODataErrors.InvalidValue("@", "a value", expression.At);
    }

    private static ODataException Unknown(string name, Walk walk, int at, IEnumerable<string> known)
    {
        var near = Names.Nearest(name, known);
        return ODataErrors.Of(
            "unknownResource",
            $"{walk.Type.Name} không có “{name}” ở đây." + (near is null ? "" : $" Có phải {near}?"),
            $"{walk.Type.Name} has no “{name}” here." + (near is null ? "" : $" Did you mean {near}?"),
            "path", at, near);
    }
}
