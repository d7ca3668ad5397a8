using System.Globalization;

namespace ThiDua.Portal.Api.OData.Binding;

/// <summary>The functions of the protocol, computed of values; without a value there is no result.</summary>
public static class Functions
{
    /// <summary>All that can be computed.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "contains", "startswith", "endswith", "concat", "tolower", "toupper", "trim", "length", "indexof", "substring",
        "year", "month", "day", "hour", "minute", "second", "fractionalseconds", "totalseconds", "date", "time", "totaloffsetminutes",
        "mindatetime", "maxdatetime", "round", "floor", "ceiling",
    ];

    /// <summary>The result.</summary>
    public static object? Call(string function, IReadOnlyList<object?> arguments) => function switch
    {
        "mindatetime" => DateTimeOffset.MinValue,
        "maxdatetime" => DateTimeOffset.MaxValue,
        _ when arguments.Contains(null) => null,
        "contains" => Text(arguments, 0).Contains(Text(arguments, 1), StringComparison.Ordinal),
        "startswith" => Text(arguments, 0).StartsWith(Text(arguments, 1), StringComparison.Ordinal),
        "endswith" => Text(arguments, 0).EndsWith(Text(arguments, 1), StringComparison.Ordinal),
        "concat" => Text(arguments, 0) + Text(arguments, 1),
        "tolower" => Text(arguments, 0).ToLowerInvariant(),
        "toupper" => Text(arguments, 0).ToUpperInvariant(),
        "trim" => Text(arguments, 0).Trim(),
        "length" => (decimal)Text(arguments, 0).Length,
        "indexof" => (decimal)Text(arguments, 0).IndexOf(Text(arguments, 1), StringComparison.Ordinal),
        "substring" => Substring(arguments),
        "round" => arguments[0] is decimal exact ? decimal.Round(exact, MidpointRounding.AwayFromZero) : Math.Round((double)arguments[0]!, MidpointRounding.AwayFromZero),
        "floor" => arguments[0] is decimal low ? decimal.Floor(low) : Math.Floor((double)arguments[0]!),
        "ceiling" => arguments[0] is decimal high ? decimal.Ceiling(high) : Math.Ceiling((double)arguments[0]!),
        "totalseconds" => (decimal)((TimeSpan)arguments[0]!).TotalSeconds,
        _ => Part(function, arguments[0]!),
    };

    private static string Text(IReadOnlyList<object?> arguments, int index) => Convert.ToString(arguments[index], CultureInfo.InvariantCulture) ?? "";

    private static string Substring(IReadOnlyList<object?> arguments)
    {
        var text = Text(arguments, 0);
        var start = Whole(arguments[1]);
        // A negative start counts from the end.
        start = start < 0 ? Math.Max(0, text.Length + start) : Math.Min(start, text.Length);
        var length = arguments.Count > 2 ? Math.Clamp(Whole(arguments[2]), 0, text.Length - start) : text.Length - start;
        return text.Substring(start, length);
    }

    private static int Whole(object? value) => value switch
    {
        decimal exact => (int)Math.Clamp(exact, int.MinValue / 2, int.MaxValue / 2),
        double wide => (int)Math.Clamp(wide, int.MinValue / 2, int.MaxValue / 2),
        _ => 0,
    };

    private static object? Part(string function, object value) => (function, value) switch
    {
        ("year", DateOnly day) => (decimal)day.Year,
        ("month", DateOnly day) => (decimal)day.Month,
        ("day", DateOnly day) => (decimal)day.Day,
        ("date", DateOnly day) => day,
        ("time", TimeOnly time) => time,
        ("hour", TimeOnly time) => (decimal)time.Hour,
        ("minute", TimeOnly time) => (decimal)time.Minute,
        ("second", TimeOnly time) => (decimal)time.Second,
        ("fractionalseconds", TimeOnly time) => time.Ticks % TimeSpan.TicksPerSecond / (decimal)TimeSpan.TicksPerSecond,
        ("year", DateTimeOffset instant) => (decimal)instant.Year,
        ("month", DateTimeOffset instant) => (decimal)instant.Month,
        ("day", DateTimeOffset instant) => (decimal)instant.Day,
        ("date", DateTimeOffset instant) => DateOnly.FromDateTime(instant.DateTime),
        ("time", DateTimeOffset instant) => TimeOnly.FromDateTime(instant.DateTime),
        ("hour", DateTimeOffset instant) => (decimal)instant.Hour,
        ("minute", DateTimeOffset instant) => (decimal)instant.Minute,
        ("second", DateTimeOffset instant) => (decimal)instant.Second,
        ("fractionalseconds", DateTimeOffset instant) => instant.Ticks % TimeSpan.TicksPerSecond / (decimal)TimeSpan.TicksPerSecond,
        ("totaloffsetminutes", DateTimeOffset instant) => (decimal)instant.Offset.TotalMinutes,
        _ => null,
    };
}
