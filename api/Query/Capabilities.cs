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
        new(Capability.Equal,         Words,                                      true,  false, "equal",             "Ask for some value of a list with any; search the words of a long text."),
        new(Capability.Range,         Text | Keyword | Year | Number | Date,      true,  false, "compare by order",  "Compare texts, years, numbers and dates; name the values of others one by one with in."),
        new(Capability.YearOf,        Date,                                       true,  false, "take the year of",  "Take the year of a date."),
        new(Capability.StartsWith,    Key | Text | Labels,                        true,  false, "match the start of", "Search the words of a long text; name the values of others one by one with in."),
        new(Capability.Contains,      Labels,                                     true,  false, "match inside",      "Search the words of a text instead; the start of a key can be matched."),
        new(Capability.IsNull,        Words | LongText,                           true,  false, "ask for no value of", "Ask for an empty list with not any."),
        new(Capability.Any,           Words,                                      false, true,  "ask any of",        "Columns of one value are compared directly."),
        new(Capability.Across,        Link,                                       true,  true,  "follow",            "Only links lead to other records."),
        new(Capability.OrderBy,       Words,                                      true,  false, "order by",          "Order by a column of one value that is not a long text."),
        new(Capability.Select,        Words | LongText,                           true,  true,  "select",            ""),
        new(Capability.Facet,         Labels | Enumeration | Flag | Year,         true,  true,  "count the values of", "Count facets, keywords and links; group by other columns."),
        new(Capability.GroupBy,       Words & ~Key,                               true,  false, "group by",          "Group by a column of one value that is neither the key nor a long text; count the values of a list as a facet."),
        new(Capability.GroupByPart,   Date,                                       true,  false, "group by a part of", "Only dates have years, quarters and months."),
        new(Capability.Sum,           Number,                                     true,  false, "add up",            "Add up numbers."),
        new(Capability.MinMax,        Number | Date | Year,                       true,  false, "find the least or greatest of", "Take the least and greatest of numbers, years and dates."),
        new(Capability.CountDistinct, Words,                                      true,  false, "count the different values of", "Count the different values of a column of one value that is not a long text."),
    ];

    /// <summary>The line of a capability.</summary>
    public static CapabilityRow Of(Capability capability) => Table.First(row => row.Capability == capability);

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
