namespace ThiDua.Portal.Api.OData.Binding;

/// <summary>The operators that compute; without a value, or past what numbers hold, there is no result.</summary>
internal static class Arithmetic
{
    public static object? Negate(object? value) => value switch { decimal exact => -exact, double wide => -wide, TimeSpan span => -span, _ => null };

    public static object? Compute(string sign, object? left, object? right)
    {
        try
        {
            return (left, right) switch
            {
                (decimal a, decimal b) => Exact(sign, a, b),
                (decimal or double, decimal or double) => Wide(sign, Convert.ToDouble(left, null), Convert.ToDouble(right, null)),
                (DateTimeOffset instant, TimeSpan span) => sign == "add" ? instant + span : instant - span,
                (DateOnly day, TimeSpan span) => day.AddDays((sign == "add" ? 1 : -1) * span.Days),
                (DateTimeOffset a, DateTimeOffset b) => a - b,
                (DateOnly a, DateOnly b) => TimeSpan.FromDays(a.DayNumber - b.DayNumber),
                (TimeSpan a, TimeSpan b) => sign == "add" ? a + b : a - b,
                (TimeSpan a, decimal b) => sign == "mul" ? a * (double)b : a / (double)b,
                _ => null,
            };
        }
        catch (Exception wrong) when (wrong is OverflowException or DivideByZeroException or ArgumentException)
        {
            return null;
        }
    }

    private static object? Exact(string sign, decimal a, decimal b) => sign switch
    {
        "add" => a + b,
        "sub" => a - b,
        "mul" => a * b,
        // div of whole numbers is whole; divby never rounds.
        "div" => b == 0 ? null : decimal.Truncate(a) == a && decimal.Truncate(b) == b ? decimal.Truncate(a / b) : a / b,
        "divby" => b == 0 ? null : a / b,
        _ => b == 0 ? null : a % b,
    };

    private static double Wide(string sign, double a, double b) => sign switch
    {
        "add" => a + b,
        "sub" => a - b,
        "mul" => a * b,
        "mod" => a % b,
        _ => a / b,
    };
}
