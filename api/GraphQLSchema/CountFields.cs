using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>Binds the types that are the same for every dataset: pages, facets, groups and where words were found.</summary>
internal static class CountFields
{
    public static void Bind(Resolvers resolvers)
    {
        Add<ConnectionPage>(resolvers, TypeNames.PageInfo, "hasNextPage", page => page.HasNextPage);
        Add<ConnectionPage>(resolvers, TypeNames.PageInfo, "hasPreviousPage", page => page.HasPreviousPage);
        Add<ConnectionPage>(resolvers, TypeNames.PageInfo, "startCursor", page => page.Records is [var first, ..] ? page.CursorOf(first.Row) : null);
        Add<ConnectionPage>(resolvers, TypeNames.PageInfo, "endCursor", page => page.Records is [.., var last] ? page.CursorOf(last.Row) : null);

        Add<Highlight>(resolvers, "Highlight", "column", found => TypeNames.Of(found.Column));
        Add<Highlight>(resolvers, "Highlight", "index", found => found.Index);
        Add<Highlight>(resolvers, "Highlight", "spans", found => found.Spans.Select(span => (object)span).ToList());
        Add<(int Start, int End)>(resolvers, "Span", "start", span => span.Start);
        Add<(int Start, int End)>(resolvers, "Span", "end", span => span.End);

        Add<FacetCounts>(resolvers, TypeNames.Facet, "column", facet => TypeNames.Of(facet.Column));
        Add<FacetCounts>(resolvers, TypeNames.Facet, "label", facet => facet.Column.Label);
        Add<FacetCounts>(resolvers, TypeNames.Facet, "distinct", facet => facet.Distinct);
        Add<FacetCounts>(resolvers, TypeNames.Facet, "missing", facet => facet.Missing);
        Add<FacetCounts>(resolvers, TypeNames.Facet, "values", facet => facet.Values.Select(value => (facet.Column, value)).Cast<object>().ToList());
        Add<(Column Column, FacetCount Value)>(resolvers, TypeNames.FacetValue, "value", of => of.Value.Value);
        Add<(Column Column, FacetCount Value)>(resolvers, TypeNames.FacetValue, "label", of => LabelOf(of.Column, of.Value.Value));
        Add<(Column Column, FacetCount Value)>(resolvers, TypeNames.FacetValue, "count", of => of.Value.Count);

        Add<(GroupKey Key, object? Value)>(resolvers, TypeNames.GroupKey, "column", of => TypeNames.Of(of.Key.Column));
        Add<(GroupKey Key, object? Value)>(resolvers, TypeNames.GroupKey, "part", of => EnumNames.CamelCase(of.Key.Part.ToString()));
        Add<(GroupKey Key, object? Value)>(resolvers, TypeNames.GroupKey, "value", of => TextOf(of.Value));
        Add<(GroupKey Key, object? Value)>(resolvers, TypeNames.GroupKey, "label", of => TextOf(of.Value) is { } text ? LabelOf(of.Key.Column, text) : null);
    }

    /// <summary>Binds the groups of a dataset.</summary>
    public static void BindGroups(Resolvers resolvers, Dataset dataset)
    {
        var type = TypeNames.Group(dataset);
        Add<GroupOfRecords>(resolvers, type, "keys", group => group.Keys.Select(key => (object)key).ToList());
        Add<GroupOfRecords>(resolvers, type, "count", group => group.Figure(GroupResolver.NameOf(AggregateKind.Count, null)));
        foreach (var name in new[] { "countDistinct", "sum", "average", "min", "max" })
        {
            var kind = GroupResolver.KindOf(name)!.Value;
            resolvers.Field(type, name, (source, arguments) => ((GroupOfRecords)source).Figure(GroupResolver.NameOf(kind, arguments.Get<string>("of"))) is { } value
                ? kind is AggregateKind.Min or AggregateKind.Max ? Value.Text(value) : value
                : null);
        }
    }

    private static string? LabelOf(Column column, string value) => column.Values.FirstOrDefault(known => known.Name == value)?.Label;

    private static string? TextOf(object? value) => value is null ? null : Value.Text(value);

    private static void Add<T>(Resolvers resolvers, string type, string name, Func<T, object?> read) => resolvers.Field(type, name, (source, _) => read((T)source));
}
