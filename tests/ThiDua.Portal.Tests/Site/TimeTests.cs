using System.Text;
using ThiDua.Portal.Catalog;
using Words = ThiDua.Portal.Site.Words;

namespace ThiDua.Portal.Tests.Site;

public sealed class TimeTests
{
    [Theory]
    [InlineData("2023-02-01", "2023-12-31", "11 tháng")]
    [InlineData("2021-01-01", "2025-12-31", "5 năm")]
    [InlineData("2023-08-15", "2025-02-14", "1 năm 6 tháng")]
    [InlineData("2024-02-29", "2024-02-29", "1 ngày")]
    [InlineData("2024-01-01", "2024-02-10", "1 tháng 10 ngày")]
    public void A_period_is_as_long_as_people_say_it_is(string first, string last, string words) => Assert.Equal(words, Words.Duration(Day(first), Day(last)));

    [Theory]
    [InlineData(DateBound.OnOrBefore, null, "2023-05-15", "chậm nhất ngày 15/5/2023 (kể cả ngày 15)")]
    [InlineData(DateBound.Before, null, "2023-12-31", "trước ngày 31/12/2023 (muộn nhất ngày 30/12/2023)")]
    [InlineData(DateBound.Within, "2023-07-01", "2023-12-31", "từ ngày 1/7/2023 đến hết ngày 31/12/2023")]
    public void A_deadline_says_whether_its_day_counts(DateBound bound, string? from, string until, string words) =>
        Assert.Equal(words, Words.Deadline(new() { Id = "x~y", Document = new("x"), What = "Việc", Bound = bound, From = from is null ? null : Day(from), Until = Day(until) }));

    [Theory]
    [InlineData("2024-06-15", "hôm nay")]
    [InlineData("2024-06-16", "ngày mai")]
    [InlineData("2024-06-25", "còn 10 ngày")]
    [InlineData("2024-06-14", "hôm qua")]
    [InlineData("2024-06-10", "5 ngày trước")]
    public void A_day_is_as_far_as_people_say_it_is(string day, string words) => Assert.Equal(words, Words.Away(Day(day), new(2024, 6, 15)));

    [Theory]
    [MemberData(nameof(RenderedSite.Names), MemberType = typeof(RenderedSite))]
    public void A_calendar_is_one_that_calendars_import(string name)
    {
        var site = RenderedSite.Named(name);
        foreach (var path in site.Files.Keys.Where(path => path.EndsWith(".ics", StringComparison.Ordinal)))
        {
            var lines = site.Text(path).Split("\r\n");
            Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0"], lines[..2]);
            Assert.Equal(["END:VCALENDAR", ""], lines[^2..]);
            Assert.All(lines, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
            var whole = site.Text(path).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
            Assert.Equal(whole.Count(line => line is "BEGIN:VEVENT"), whole.Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Distinct().Count());
            Assert.All(whole.Where(line => line.StartsWith("URL:", StringComparison.Ordinal)), line => Assert.Contains("/", line, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_deadline_is_in_the_calendar_on_its_last_allowed_day()
    {
        var calendar = RenderedSite.Small.Text("cam-ket.ics");
        Assert.Contains("UID:ke-hoach-thu~sap-toi@thu.example\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20240630\r\nDTEND;VALUE=DATE:20240701\r\nSUMMARY:Việc sắp tới\r\n", calendar, StringComparison.Ordinal);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
