using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using FsCheck.Fluent;
using ThiDua.Portal.Catalog.Formats;
using ThiDua.Portal.Tests.Vietnamese;

namespace ThiDua.Portal.Tests.CatalogTests;

public sealed class CsvTests
{
    private static readonly FsCheck.Gen<string> Cells = Gen.ListOf(Gen.Frequency(
        (3, Gen.Elements("=+-@'\t".ToCharArray())),
        (3, Gen.Elements("\",|\n\r; ".ToCharArray())),
        (4, Gen.Elements("aốđ1".ToCharArray())))).Select(list => string.Concat(list));

    [Fact]
    public void What_is_guarded_reads_back_as_it_was() =>
        Law.Holds(Cells, text => Csv.Unguard(Csv.Guard(text)) == text);

    [Fact]
    public void No_cell_is_a_formula_to_a_spreadsheet() =>
        Law.Holds(Cells, text => Csv.Guard(text) is not ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..]);

    [Fact]
    public void Text_that_is_no_formula_is_left_alone() =>
        Law.Holds(Cells, text => text.TrimStart('\'') is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] || Csv.Guard(text) == text);

    [Fact]
    public void A_line_of_quoted_cells_reads_back_as_it_was() =>
        Law.Holds(Gen.NonEmptyListOf(Cells), cells => Read(string.Join(',', cells.Prepend("x").Select(Csv.Quote)) + "\r\n").Skip(1).SequenceEqual(cells));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+84", "'+84")]
    [InlineData("-5", "'-5")]
    [InlineData("@a", "'@a")]
    [InlineData("'=1", "''=1")]
    [InlineData("'tis", "'tis")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    public void Only_the_start_of_a_formula_is_guarded(string text, string cell)
    {
        Assert.Equal(cell, Csv.Guard(text));
        Assert.Equal(text, Csv.Unguard(cell));
    }

    [Theory]
    [InlineData("một", "một")]
    [InlineData("một, hai", "\"một, hai\"")]
    [InlineData("nói \"không\"", "\"nói \"\"không\"\"\"")]
    [InlineData("hai\ndòng", "\"hai\ndòng\"")]
    public void A_cell_is_quoted_only_where_it_must_be(string text, string cell) => Assert.Equal(cell, Csv.Quote(text));

    private static string[] Read(string line)
    {
        using var parser = new CsvParser(new StringReader(line), new CsvConfiguration(CultureInfo.InvariantCulture) { HasHeaderRecord = false });
        Assert.True(parser.Read());
        return parser.Record!;
    }
}
