using System.Globalization;
using CsvHelper;

namespace ThiDua.Portal.Tests.Content;

/// <summary>Which records hold a fact, or why none does.</summary>
internal sealed record Mapped(string Fact, IReadOnlyList<string> Records, string Reason);

/// <summary>The written map from the facts of the study to the records of the portal.</summary>
internal static class SeedMap
{
    private static readonly Lazy<List<Mapped>> Read = new(() =>
    {
        using var csv = new CsvReader(File.OpenText(PublishedContent.Beside("seed-map.csv")), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var rows = new List<Mapped>();
        while (csv.Read())
            rows.Add(new(csv.GetField("fact")!, csv.GetField("records")!.Split('|', StringSplitOptions.RemoveEmptyEntries), csv.GetField("reason")!));
        return rows;
    });

    private static readonly Lazy<ILookup<string, Mapped>> ByFact = new(() => Read.Value.ToLookup(row => row.Fact));

    public static IReadOnlyList<Mapped> All => Read.Value;

    public static IReadOnlyList<string> Ids(string fact) => [.. ByFact.Value[fact].SelectMany(row => row.Records)];

    /// <summary>The id that holds a fact of a section, or null when there is no such fact; a fact held by several is the first.</summary>
    public static string? Id(string section, string? name) => name is not null && Ids($"{section}/{name}") is [var first, ..] ? first : null;

    /// <summary>The records of one kind that hold a fact.</summary>
    public static IEnumerable<T> Records<T>(Fact fact)
        where T : Catalog.Record => Ids(fact.Path).Select(PublishedContent.Publication.Find).OfType<T>();

    /// <summary>The one record that holds a fact.</summary>
    public static T Record<T>(Fact fact)
        where T : Catalog.Record => PublishedContent.Get<T>(Ids(fact.Path)[0]);
}
