using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Site.Pages.Lists;

/// <summary>Divides lists into groups.</summary>
internal static class Grouped
{
    private static readonly GroupKey Unknown = new("chua-ro", Words.UnknownGroup, "\uFFFF");

    /// <summary>Groups by any keys; a record without one stands among the unknown, so that the groups hold the whole list.</summary>
    public static Grouping By(string slug, IReadOnlyList<Record> records, Func<Record, IEnumerable<GroupKey>> keys)
    {
        var groups = new Dictionary<string, (GroupKey Key, List<Record> Records)>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            foreach (var key in keys(record).DefaultIfEmpty(Unknown).DistinctBy(key => key.Slug))
            {
                if (!groups.TryGetValue(key.Slug, out var group))
                    groups.Add(key.Slug, group = (key, []));
                group.Records.Add(record);
            }
        }

        return new(slug, [.. groups.Values.OrderBy(group => group.Key.Order, StringComparer.Ordinal).Select(group => new Group(group.Key.Slug, group.Key.Label, group.Records))]);
    }

    /// <summary>By year, the latest first.</summary>
    public static Grouping ByYear(IReadOnlyList<Record> records) => By("nam", records, record =>
        DatasetCatalog.Of(record).Find("year")?.Get(record) is int year ? [new($"{year}", $"{year}", $"{9999 - year:D4}")] : []);

    /// <summary>By the values of a column that has few, in the order of their declaration.</summary>
    public static Grouping ByFacet(string slug, string column, IReadOnlyList<Record> records) => By(slug, records, record =>
        DatasetCatalog.Of(record).Find(column) is { } facet ? facet.Each(record).Cast<Enum>().Select(Key) : []);

    /// <summary>By place: the record's own and those that it lies in.</summary>
    public static Grouping ByPlace(Publication publication, IReadOnlyList<Record> records) => By("dia-danh", records, record =>
        PlacesOf(publication, record).SelectMany(place => Around(publication, place)).Select(Key));

    /// <summary>By first letter, in Vietnamese order.</summary>
    public static Grouping ByLetter(IReadOnlyList<Record> records) => By("chu-cai", records, record => [Alphabet.KeyOf(Titles.Of(record))]);

    /// <summary>By the records that a column leads to.</summary>
    public static Grouping ByLink(string slug, string column, Publication publication, IReadOnlyList<Record> records) => By(slug, records, record =>
        DatasetCatalog.Of(record).Find(column)?.Links(record).Select(publication.Find).OfType<Record>().Select(Key) ?? []);

    public static GroupKey Key(Enum value) => new(Text.Slug(value.Label()), Words.Capital(value.Label()), $"{Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture):D4}");

    private static GroupKey Key(Record record) => new(record.Id, Titles.Of(record), Text.SortKey(Titles.Of(record)));

    private static IEnumerable<Place> PlacesOf(Publication publication, Record record) => record switch
    {
        Place place => publication.Find(place.Parent) is { } parent ? [parent] : [],
        Campaign campaign => publication.Find(campaign.Places),
        _ => publication.Find(DatasetCatalog.Of(record).Find("place")?.Get(record) as Ref<Place>?) is { } place ? [place] : [],
    };

    private static IEnumerable<Place> Around(Publication publication, Place? place)
    {
        for (; place is not null; place = publication.Find(place.Parent))
            yield return place;
    }
}
