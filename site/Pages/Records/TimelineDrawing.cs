using System.Globalization;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>Where the days of a time line stand in its drawing, 1000 wide.</summary>
public sealed class TimelineDrawing
{
    private const int Left = 20;
    private const int Right = 980;
    private const int MostMonths = 16;
    private readonly DateOnly _first;
    private readonly DateOnly _last;

    private TimelineDrawing(Timeline line, DateOnly first, DateOnly last)
    {
        (_first, _last) = (first, last);
        Marks = [.. line.Days.Where(day => day.Day is not null).Select(day => (At(day.Day!.Value), day.Tag?.Tone is { } tone ? tone.ToString().ToLowerInvariant() : null))];
        Span = line.Period is { } period ? (At(period.First), Round(X(period.Last) - X(period.First))) : null;
        Today = line.Today >= first && line.Today <= last ? At(line.Today) : null;
        Ticks = [.. TickDays()];
    }

    /// <summary>The days, each with the manner in which it is drawn.</summary>
    public IReadOnlyList<(string X, string? Tone)> Marks { get; }

    /// <summary>The period as a bar.</summary>
    public (string X, string Width)? Span { get; }

    /// <summary>The day of the edition, when it lies within.</summary>
    public string? Today { get; }

    /// <summary>Months, or years where months would be too many.</summary>
    public IReadOnlyList<(string X, string Label)> Ticks { get; }

    /// <summary>The drawing; null when there are not two days to tell apart.</summary>
    public static TimelineDrawing? Of(Timeline line)
    {
        var days = line.Days.Select(day => day.Day).OfType<DateOnly>().Distinct().ToList();
        return days.Count < 2 ? null : new(line, days.Min(), days.Max());
    }

    private IEnumerable<(string X, string Label)> TickDays()
    {
        var months = ((_last.Year - _first.Year) * 12) + _last.Month - _first.Month;
        var step = months <= MostMonths ? 1 : 12 * (1 + (months / 12 / MostMonths));
        var start = step is 1 ? new DateOnly(_first.Year, _first.Month, 1).AddMonths(1) : new DateOnly(_first.Year + 1, 1, 1);
        for (var day = start; day <= _last; day = day.AddMonths(step))
            yield return (At(day), step is 1 ? $"{day.Month}/{day.Year}" : $"{day.Year}");
    }

    private double X(DateOnly day) => Left + ((Right - Left) * (double)(day.DayNumber - _first.DayNumber) / (_last.DayNumber - _first.DayNumber));

    private string At(DateOnly day) => Round(X(day));

    private static string Round(double x) => x.ToString("0.#", CultureInfo.InvariantCulture);
}
