using System.Globalization;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages.Data;

/// <summary>Days in the form that calendars import (RFC 5545).</summary>
internal static class Calendar
{
    /// <summary>The most bytes of a line; longer ones go on in the next line after a space.</summary>
    private const int Widest = 75;

    public static void Write(Sink sink, string name, IEnumerable<CalendarEvent> events)
    {
        Line(sink, "BEGIN:VCALENDAR");
        Line(sink, "VERSION:2.0");
        Line(sink, "PRODID:-//ThiDua.Portal//VI");
        Line(sink, "X-WR-CALNAME:" + Escaped(name));
        foreach (var one in events)
        {
            Line(sink, "BEGIN:VEVENT");
            Line(sink, $"UID:{one.Id}@{new Uri(one.Address).Host}");
            Line(sink, $"DTSTAMP:{Day(one.ChangedOn)}T000000Z");
            Line(sink, "DTSTART;VALUE=DATE:" + Day(one.First));
            // The end of whole days is the day after the last.
            Line(sink, "DTEND;VALUE=DATE:" + Day(one.Last.AddDays(1)));
            Line(sink, "SUMMARY:" + Escaped(one.Title));
            if (one.Words is { } words)
                Line(sink, "DESCRIPTION:" + Escaped(words));
            Line(sink, "URL:" + one.Address);
            Line(sink, "END:VEVENT");
        }

        Line(sink, "END:VCALENDAR");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    private static void Line(Sink sink, string line)
    {
        var room = Widest;
        foreach (var letter in line.EnumerateRunes())
        {
            if (letter.Utf8SequenceLength > room)
            {
                sink.Markup("\r\n "u8);
                room = Widest - 1;
            }

            room -= letter.Utf8SequenceLength;
            sink.Markup(letter.ToString());
        }

        sink.Markup("\r\n"u8);
    }
}
