using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>A place or organization named on a day existed on that day under that name. What it is called later is not written back.</summary>
internal static class ValidityCheck
{
    public static void Run(Draft draft, Item item, List<Problem> problems)
    {
        var day = item.Record switch
        {
            Document document => document.IssuedOn,
            Commendation commendation => commendation.DecidedOn,
            _ => null,
        };
        // A note has told readers already.
        if (day is not { } on || item.Record.Note is not null)
            return;

        foreach (var column in item.Dataset.Columns)
        {
            if ((column.Target != typeof(Place) && column.Target != typeof(Organization)) || !RecordBinder.IsWritable(item.Dataset, column))
                continue;
            foreach (var target in column.Links(item.Record).Select(draft.Find).OfType<Item>().Where(target => !WasValid(target.Record, on)))
                problems.Add(Words.NotValidThen(item.At(column), column, Titles.Of(target.Record), on));
        }
    }

    private static bool WasValid(Record record, DateOnly day)
    {
        var (from, until) = record switch
        {
            Place place => (place.ValidFrom, place.ValidUntil),
            Organization organization => (organization.ValidFrom, organization.ValidUntil),
            _ => (null, null),
        };
        return !(day < from) && !(day > until);
    }
}
