using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>A name that a place or a body had at a time, and what is known under it.</summary>
/// <param name="Name">The name; it leads to its page unless that is this one.</param>
/// <param name="When">From when until when.</param>
/// <param name="Known">What leads to it, each with how much there is.</param>
public sealed record NameInTime(Shown Name, string? When, IReadOnlyList<Shown> Known)
{
    /// <summary>The names before and after this one, and this one among them, in the order of time; none when there was never another.</summary>
    public static IReadOnlyList<NameInTime> Of(Edition edition, Record record)
    {
        List<Record> before = [.. Follow(record, one => Before(edition, one))];
        List<Record> after = [.. Follow(record, one => After(edition, one))];
        return before.Count + after.Count is 0 ? [] : [.. before.AsEnumerable().Reverse().Append(record).Concat(after).Select(one => Of(edition, one, isThis: one.Id == record.Id))];
    }

    private static NameInTime Of(Edition edition, Record record, bool isThis) => new(
        isThis ? new(Titles.Of(record)) : Fields.Link(edition, record),
        record switch
        {
            Place place => Words.Validity(place.ValidFrom, place.ValidUntil),
            Organization body => Words.Validity(body.ValidFrom, body.ValidUntil),
            _ => null,
        },
        isThis ? [new(Words.ThisPage)] :
        [
            .. from way in Referrers.To(edition, record)
               select new Shown($"{way.Heading} {Fields.Number(way.Total)}", $"{edition.Publication.Address(record)}#{way.Anchor}"),
        ]);

    /// <summary>Whatever is reached step by step, each once.</summary>
    private static IEnumerable<Record> Follow(Record start, Func<Record, IEnumerable<Record>> step)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { start.Id };
        var open = new Queue<Record>([start]);
        while (open.TryDequeue(out var one))
        {
            foreach (var next in step(one).Where(next => seen.Add(next.Id)))
            {
                open.Enqueue(next);
                yield return next;
            }
        }
    }

    private static IEnumerable<Record> Before(Edition edition, Record record) => record switch
    {
        Place place => edition.Publication.Referring<Place>(place, "successors"),
        Organization body => edition.Publication.Referring<Organization>(body, "successors"),
        _ => [],
    };

    private static IEnumerable<Record> After(Edition edition, Record record) => record switch
    {
        Place place => edition.Publication.Find(place.Successors),
        Organization body => edition.Publication.Find(body.Successors),
        _ => [],
    };
}
