using ThiDua.Portal.Api.OData.Binding;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.OData.Portal;

/// <summary>The table of what every store supports, in the words of OData.</summary>
internal static class PortalCapabilities
{
    /// <summary>Functions that conditions are made of; the rest is computed of values that were read.</summary>
    public static IReadOnlyList<string> FilterFunctions { get; } = ["contains", "startswith", "endswith", "tolower", "toupper", "year", "date"];

    public static ODataCapabilities Of(PortalModel model) => new()
    {
        Functions = Functions.Names,
        FilterFunctions = FilterFunctions,
        Filterable = property => IsFilterable(model.ColumnOf(property)),
        Sortable = property => model.ColumnOf(property).Supports(Capability.OrderBy),
    };

    private static bool IsFilterable(Column column) => column.Supports(column.IsList ? Capability.Any : Capability.Equal);
}
