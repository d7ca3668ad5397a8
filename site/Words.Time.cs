using System.Globalization;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site;

/// <summary>Days, periods and deadlines as people write them.</summary>
public static partial class Words
{
    public static string Date(DateOnly date) => date.ToString("d/M/yyyy", CultureInfo.InvariantCulture);

    public static string? Until(DateOnly? day) => day is { } known ? $"đến hết {Date(known)}" : null;

    public static string? Period(DateOnly? first, DateOnly? last) => (first, last) switch
    {
        ({ } from, { } until) => $"{Date(from)} - {Date(until)}",
        ({ } from, null) => $"từ {Date(from)}",
        (null, { } until) => $"đến {Date(until)}",
        _ => null,
    };

    /// <summary>A period with its length: "1/2/2023 - 31/12/2023 (11 tháng)".</summary>
    public static string? PeriodAndLength(DateOnly? first, DateOnly? last) =>
        first is { } from && last is { } until && from < until ? $"{Period(first, last)} ({Duration(from, until)})" : Period(first, last);

    /// <summary>How long a period is, both ends included, in the largest units that fit: "1 năm 6 tháng".</summary>
    public static string Duration(DateOnly first, DateOnly last)
    {
        var end = last.AddDays(1);
        var months = ((end.Year - first.Year) * 12) + end.Month - first.Month;
        if (first.AddMonths(months) > end)
            months--;
        var days = end.DayNumber - first.AddMonths(months).DayNumber;
        string[] parts = [.. new[] { (months / 12, "năm"), (months % 12, "tháng"), (days, "ngày") }.Where(part => part.Item1 > 0).Select(part => $"{part.Item1} {part.Item2}")];
        return string.Join(' ', parts);
    }

    /// <summary>How a day binds, so that nobody need know the rule: "chậm nhất ngày 15/5/2023 (kể cả ngày 15)".</summary>
    public static string? Deadline(Obligation obligation) => obligation switch
    {
        { Bound: DateBound.OnOrBefore, Until: { } until } => $"chậm nhất ngày {Date(until)} (kể cả ngày {until.Day})",
        { Bound: DateBound.Before, Until: { } until, LastAllowedOn: { } last } => $"trước ngày {Date(until)} (muộn nhất ngày {Date(last)})",
        { Bound: DateBound.Within, From: { } from, Until: { } until } => $"từ ngày {Date(from)} đến hết ngày {Date(until)}",
        { Bound: DateBound.Within, Until: { } until } => $"đến hết ngày {Date(until)}",
        { Bound: DateBound.After, From: { } from } => $"sau ngày {Date(from)}",
        { Bound: DateBound.Recurring } => obligation.Recurrence ?? obligation.DateText ?? "định kỳ",
        _ => obligation.DateText,
    };

    /// <summary>How far a day is from the day of the edition.</summary>
    public static string Away(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => "hôm nay",
        1 => "ngày mai",
        > 0 and var ahead => $"còn {ahead} ngày",
        -1 => "hôm qua",
        var past => $"{-past} ngày trước",
    };

    /// <summary>How many working days there are still, today and the last one included.</summary>
    public static string? WorkingDaysLeft(int? days) => days is null ? null : $"còn {days} ngày làm việc";

    public const string ThisPage = "trang này";

    public static string? Validity(DateOnly? first, DateOnly? last) => (first, last) switch
    {
        ({ } from, { } until) => $"từ {Date(from)} đến hết {Date(until)}",
        ({ } from, null) => $"từ {Date(from)}",
        (null, { } until) => Until(until),
        _ => null,
    };

    public static string On(DateOnly day) => $"ngày {Date(day)}";

    public static string Updated(DateOnly day) => $"cập nhật ngày {Date(day)}";

    public static string NearDeadlines { get; } = $"Thời hạn trong {Pages.HomePages.NearDays} ngày tới";

    public const string Begins = "Bắt đầu";
    public const string Ends = "Kết thúc";
    public const string CalendarOfAll = "Mốc, thời hạn và phong trào thi đua";

    /// <summary>When a day is known only by its bounds.</summary>
    public static string? Between(DateOnly? first, DateOnly? last) => (first, last) switch
    {
        ({ } from, { } until) => $"trong khoảng {Date(from)} - {Date(until)}",
        ({ } from, null) => $"không sớm hơn {Date(from)}",
        (null, { } until) => $"không muộn hơn {Date(until)}",
        _ => null,
    };

    public static string? State(Pages.PeriodState state) => state switch
    {
        Pages.PeriodState.Upcoming => "Sắp bắt đầu",
        Pages.PeriodState.Running => "Đang diễn ra",
        Pages.PeriodState.Started => "Chưa rõ ngày kết thúc",
        Pages.PeriodState.Over => "Đã kết thúc",
        _ => null,
    };

    public static string State(Pages.ObligationState state) => state switch
    {
        Pages.ObligationState.Upcoming => "Sắp tới",
        Pages.ObligationState.Due => "Đến hạn",
        Pages.ObligationState.Published => "Đã công bố",
        Pages.ObligationState.NotSeen => "Chưa thấy công bố",
        Pages.ObligationState.Recurring => "Định kỳ",
        _ => "Không ghi thời hạn",
    };
}
