using System.Collections.Frozen;
using ThiDua.Portal.Catalog;
using static ThiDua.Portal.Api.Query.Shapes;

namespace ThiDua.Portal.Api.Query;

/// <summary>What every store supports: the one list that queries are checked against, and that the doors publish.</summary>
public static class Capabilities
{
    private const Shapes Words = Key | Text | Keyword | Word | Enumeration | Flag | Year | Number | Date | Link;
    private const Shapes Labels = Keyword | Word | Link;

    /// <summary>The table. A capability that has no line, or a column that its line leaves out, is refused before a store is chosen.</summary>
    public static IReadOnlyList<CapabilityRow> Table { get; } =
    [
        new(Capability.Equal,         Words,                                      true,  false),
        new(Capability.Range,         Text | Keyword | Year | Number | Date,      true,  false),
        new(Capability.YearOf,        Date,                                       true,  false),
        new(Capability.StartsWith,    Key | Text | Labels,                        true,  false),
        new(Capability.Contains,      Labels,                                     true,  false),
        new(Capability.IsNull,        Words | LongText,                           true,  false),
        new(Capability.Any,           Words,                                      false, true),
        new(Capability.Across,        Link,                                       true,  true),
        new(Capability.OrderBy,       Words,                                      true,  false),
        new(Capability.Select,        Words | LongText,                           true,  true),
        new(Capability.Facet,         Labels | Enumeration | Flag | Year,         true,  true),
        new(Capability.GroupBy,       Words & ~Key,                               true,  false),
        new(Capability.GroupByPart,   Date,                                       true,  false),
        new(Capability.Sum,           Number,                                     true,  false),
        new(Capability.MinMax,        Number | Date | Year,                       true,  false),
        new(Capability.CountDistinct, Words,                                      true,  false),
    ];

    private static readonly FrozenDictionary<Capability, CapabilityRow> Rows = Table.ToFrozenDictionary(row => row.Capability);

    /// <summary>The line of a capability.</summary>
    public static CapabilityRow Of(Capability capability) => Rows[capability];

    /// <summary>Whether a column has a capability.</summary>
    public static bool Supports(this Column column, Capability capability) => Of(capability).Supports(column);

    /// <summary>The columns of a dataset that have a capability.</summary>
    public static IEnumerable<Column> Columns(this Capability capability, Dataset dataset) => dataset.Columns.Where(Of(capability).Supports);

    /// <summary>The column that a dataset is ordered by when nothing else is asked: dates from the newest on, names from A to Z, then the key.</summary>
    public static Order DefaultOrder(Dataset dataset) => dataset.Name switch
    {
        "documents" => new(dataset["issuedOn"], true),
        "campaigns" => new(dataset["startsOn"], true),
        "models" => new(dataset["recognizedOn"], true),
        "commendations" or "corrections" => new(dataset["decidedOn"], true),
        "organizations" or "places" => new(dataset["name"], false),
        "obligations" or "targets" or "figures" => new(dataset["until"], true),
        "consultations" => new(dataset["opensOn"], true),
        "entries" => new(dataset["on"], true),
        _ => new(dataset["id"], false),
    };

    /// <summary>The column that names a record: its words weigh more in a search. Null where rows have no name.</summary>
    public static Column? Title(Dataset dataset) => dataset.Name switch
    {
        "documents" or "consultations" or "entries" => dataset["title"],
        "campaigns" or "models" or "organizations" or "places" => dataset["name"],
        "commendations" => dataset["recipient"],
        "obligations" or "targets" => dataset["what"],
        "figures" => dataset["measure"],
        "citations" => dataset["asWritten"],
        _ => null,
    };

    /// <summary>The columns whose words are searched, the title first.</summary>
    public static IReadOnlyList<Column> Searched(Dataset dataset) =>
    [
        .. dataset.Columns
            .Where(column => column.Role is Role.Text or Role.Keyword or Role.Body && column.Name is not ("sources" or "formerIds" or "address"))
            .OrderByDescending(column => ReferenceEquals(column, Title(dataset))),
    ];
}
