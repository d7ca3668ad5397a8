using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ThiDua.Portal.Site.Build;

namespace ThiDua.Portal.Tests.Site;

public sealed partial class StyleTests
{
    private static readonly string Sheet = Encoding.UTF8.GetString(Assets.Embedded.Files.Single(file => file.Path.EndsWith(".css", StringComparison.Ordinal)).Bytes);

    [Theory]
    [InlineData("text", "bg", 7)]
    [InlineData("text", "surface", 7)]
    [InlineData("muted", "bg", 7)]
    [InlineData("muted", "surface", 6.5)]
    [InlineData("link", "bg", 7)]
    [InlineData("link", "surface", 7)]
    [InlineData("visited", "bg", 7)]
    [InlineData("brand", "bg", 7)]
    [InlineData("on-band", "band", 7)]
    [InlineData("on-gold", "gold", 7)]
    [InlineData("gold", "band", 4.5)]
    [InlineData("brand", "surface", 4.5)]
    [InlineData("control", "bg", 4.5)]
    [InlineData("ok", "ok-tint", 4.5)]
    [InlineData("warn", "warn-tint", 4.5)]
    [InlineData("past", "past-tint", 4.5)]
    [InlineData("text", "warn-tint", 7)]
    public void Every_pair_of_colours_can_be_told_apart_in_light_and_in_dark(string front, string back, double least)
    {
        foreach (var scheme in Sheet.Split("prefers-color-scheme: dark")[..2])
            Assert.True(Contrast(Colour(scheme, front), Colour(scheme, back)) >= least, $"{front} on {back}");
    }

    [Fact]
    public void Styles_and_fonts_are_named_after_their_bytes_and_refer_to_each_other_by_those_names()
    {
        var names = Assets.Embedded.Files.Select(file => "/" + file.Path).ToHashSet(StringComparer.Ordinal);
        Assert.All(Urls().Matches(Sheet).Select(match => match.Groups[1].Value), url => Assert.Contains(url, names));
        Assert.Equal(2, Urls().Count(Sheet));
    }

    private static double[] Colour(string css, string name)
    {
        var hex = Regex.Match(css, $"--{name}: #([0-9a-f]{{6}})").Groups[1].Value;
        return [.. Enumerable.Range(0, 3).Select(at => Linear(int.Parse(hex.AsSpan(at * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0))];
    }

    /// <summary>WCAG 2.2, relative luminance.</summary>
    private static double Linear(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);

    private static double Contrast(double[] one, double[] other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(double[] colour) => (0.2126 * colour[0]) + (0.7152 * colour[1]) + (0.0722 * colour[2]);

    [GeneratedRegex(@"url\(([^)]+)\)")]
    private static partial Regex Urls();
}
