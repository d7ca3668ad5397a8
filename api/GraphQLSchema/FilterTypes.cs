using System.Text;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;
using static ThiDua.Portal.Api.GraphQLSchema.SchemaText;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>Prints the input types of conditions: what each kind of column can be asked is read from the table of what stores support.</summary>
internal static class FilterTypes
{
    /// <summary>The conditions on a dataset's records, and on lists of them.</summary>
    public static void AddWhere(StringBuilder text, Dataset dataset)
    {
        var where = TypeNames.Where(dataset);
        text.Append(Described(Words.WhereType(dataset.Label))).Append($$"""
            input {{where}} {
              {{Described(Words.And)}} and: [{{where}}!]
              {{Described(Words.Or)}} or: [{{where}}!]
              {{Described(Words.Not)}} not: {{where}}

            """);
        foreach (var column in dataset.Columns)
        {
            text.Append(Described(column)).Append($"{TypeNames.Of(column)}: {(column.IsList ? TypeNames.ListFilterOf(column) : TypeNames.FilterOf(column))}\n");
            if (column.Target is { } target)
                text.Append(Described(column)).Append($"{column.Name}: {(column.IsList ? ListWhere(DatasetCatalog.Of(target)) : TypeNames.Where(DatasetCatalog.Of(target)))}\n");
        }

        foreach (var (source, link) in Links.BackTo(dataset))
            text.Append(Described(Words.Back(source.Label, link.Label))).Append($"{link.Reverse}: {ListWhere(source)}\n");
        text.Append("}\n").Append(Described(Words.ListWhere(dataset.Label))).Append(Quantifiers(ListWhere(dataset), where));
    }

    /// <summary>The conditions on values, one type for each kind of column that there is.</summary>
    public static void AddFilters(StringBuilder text, IReadOnlyList<Dataset> datasets)
    {
        var columns = datasets.SelectMany(dataset => dataset.Columns).ToList();
        foreach (var column in columns.DistinctBy(TypeNames.FilterOf))
        {
            text.Append(Described(Words.Filter)).Append($"input {TypeNames.FilterOf(column)} {{\n");
            foreach (var (name, type) in Operators(column))
                text.Append(Described(Words.Operator(name))).Append($"{name}: {type}\n");
            text.Append("}\n");
        }

        foreach (var column in columns.Where(column => column.IsList).DistinctBy(TypeNames.ListFilterOf))
            text.Append(Described(Words.ListFilter)).Append(Quantifiers(TypeNames.ListFilterOf(column), TypeNames.FilterOf(column)));
    }

    private static string ListWhere(Dataset dataset) => TypeNames.Of(dataset) + "ListWhere";

    private static string Quantifiers(string name, string inner) => $$"""
        input {{name}} {
          {{Described(Words.Some)}} some: {{inner}}
          {{Described(Words.None)}} none: {{inner}}
          {{Described(Words.All)}} all: {{inner}}
          {{Described(Words.Any)}} any: Boolean
        }

        """;

    private static IEnumerable<(string Name, string Type)> Operators(Column column)
    {
        var value = TypeNames.ValueOf(column);
        if (Can(Capability.Equal))
            return Equality(value).Concat(Can(Capability.Range) ? Twins(value, "gt", "gte", "lt", "lte") : []).Concat(Texts()).Concat(Rest());
        return Rest();

        bool Can(Capability capability) => Capabilities.Of(capability).Supports(column, list: false);

        IEnumerable<(string, string)> Texts() =>
            (Can(Capability.StartsWith) ? Twins(value, "startsWith") : []).Concat(Can(Capability.Contains) ? Twins(value, "contains", "endsWith") : []);

        IEnumerable<(string, string)> Rest()
        {
            if (Can(Capability.YearOf))
                yield return ("year", "YearFilter");
            if (Can(Capability.IsNull))
                yield return ("isNull", "Boolean");
        }
    }

    private static IEnumerable<(string Name, string Type)> Equality(string value) => [("eq", value), ("neq", value), ("in", $"[{value}!]"), ("nin", $"[{value}!]")];

    private static IEnumerable<(string Name, string Type)> Twins(string value, params string[] names) => names.SelectMany(name => new[] { (name, value), ("n" + name, value) });
}
