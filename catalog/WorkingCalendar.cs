namespace ThiDua.Portal.Catalog;

/// <summary>Counts working days: Monday to Friday, less the public holidays of the years whose table is known.</summary>
public static class WorkingCalendar
{
    /// <summary>Years whose holidays are known, each with its days and the page that published them.</summary>
    private static readonly Dictionary<int, HashSet<DateOnly>> Holidays = new()
    {
        // https://sggpnews.org.vn/culture_art/vietnams-public-holidays-in-2021-89687.html
        [2021] =
        [
            new(2021, 1, 1),
            new(2021, 2, 10), new(2021, 2, 11), new(2021, 2, 12), new(2021, 2, 15), new(2021, 2, 16),
            new(2021, 4, 21),
            new(2021, 4, 30), new(2021, 5, 3),
            new(2021, 9, 2), new(2021, 9, 3),
        ],
    };

    /// <summary>The working days from the first to the last day, both included; null when a day is unknown or a year has no table.</summary>
    public static int? Count(DateOnly? first, DateOnly? last)
    {
        if (first is not { } from || last is not { } until || until < from)
            return null;

        var count = 0;
        for (var day = from; day <= until; day = day.AddDays(1))
        {
            if (!Holidays.TryGetValue(day.Year, out var holidays))
                return null;
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(day))
                count++;
        }

        return count;
    }
}
