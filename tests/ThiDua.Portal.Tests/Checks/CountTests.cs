using System.Globalization;
using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Tests.Checks;

public sealed class CountTests
{
    [Theory]
    [InlineData("10", "6", "4")]
    [InlineData("10", "6")]
    [InlineData("10", "6", "4", "7", "3")]
    [InlineData("10", "6", "?")]
    [InlineData("gần 10", "6", "3")]
    [InlineData("10", "khoảng 6", "3")]
    [InlineData("?", "6", "3")]
    public void Parts_that_add_up_or_need_not_are_no_finding(string whole, params string[] parts) => Assert.Empty(Parts(whole, parts));

    [Theory]
    [InlineData("10", "6", "3")]
    [InlineData("10", "6", "5")]
    [InlineData("10", "11")]
    [InlineData("10", "6", "5", "?")]
    [InlineData("0", "1", "1", "1", "1")]
    public void Parts_that_do_not_add_up_are_flagged_with_both_sums(string whole, params string[] parts)
    {
        var problem = Assert.Single(Parts(whole, parts));
        Assert.Equal(Severity.Warning, problem.Severity);
        Assert.Contains($"được {parts.Where(part => part is not "?").Sum(part => int.Parse(part, CultureInfo.InvariantCulture))}, tổng ghi {whole}", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_in_another_unit_are_not_added() => Assert.Empty(Parts("10", ["60", "40"], "%"));

    [Fact]
    public void Parts_and_wholes_that_stream_by_are_added_too()
    {
        Assert.Equal(["khen-thuong/a.figures.csv:2 value"], Streamed("tong,Tổng,10,mô hình,\nmot,Một,6,mô hình,a~tong\nhai,Hai,3,mô hình,a~tong\n"));
        Assert.Empty(Streamed("mot,Một,6,mô hình,a~tong\nhai,Hai,4,mô hình,a~tong\ntong,Tổng,10,mô hình,\n"));
    }

    [Theory]
    [InlineData(2, 2, "tập thể", "Tập thể được tặng Giấy khen", "")]
    [InlineData(0, 32, "tập thể", "Tập thể được tặng Bằng khen", "")]
    [InlineData(2, 6, "cá nhân", "Cá nhân được tặng Giấy khen", "")]
    [InlineData(2, 6, "lượt", "Lượt khen thưởng", "")]
    [InlineData(2, 6, "xã", "Xã được công nhận, lũy kế", "")]
    [InlineData(2, 6, "tập thể", "Tập thể được đề nghị tặng Cờ thi đua", "")]
    [InlineData(2, 6, "tập thể", "Tập thể được khen thưởng", "    valueText: hơn 6 tập thể\n")]
    public void A_count_of_the_list_or_of_something_else_is_no_finding(int rows, int count, string unit, string measure, string more) =>
        Assert.Empty(Lists(rows, count, unit, measure, more));

    [Theory]
    [InlineData(2, 3)]
    [InlineData(3, 2)]
    public void A_list_of_another_length_than_was_published_is_flagged(int rows, int count) =>
        Assert.Equal(["khen-thuong/a.md:9 value"], Lists(rows, count, "tập thể", "Tập thể được tặng Giấy khen"));

    [Fact]
    public void One_recipient_may_have_rows_for_several_awards() =>
        Assert.Empty(Lists(3, 2, "tập thể", "Tập thể được khen thưởng", award: number => $"Hình thức {number}"));

    [Theory]
    [InlineData(11, true)]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void Proposals_are_at_least_as_many_as_the_awards_proposed(int count, bool isRight) =>
        Assert.Equal(isRight, Checked.Spots("published-count", ("lay-y-kien/a.md", $"---\ntitle: Lấy ý kiến\nproposedAwards:\n  - Cờ thi đua\n  - Bằng khen\nproposedCount: {count}\n{Checked.Source}---\n")).Count == 0);

    private static IReadOnlyList<Problem> Parts(string whole, string[] parts, string unit = "mô hình") =>
        Checked.Problems("parts-differ", ("phong-trao/a.md", Checked.Campaign("figures:\n" + Figure("tong", whole, "mô hình") + string.Concat(parts.Select((part, at) => Figure($"phan-{(char)('a' + at)}", part, unit) + "    partOf: a~tong\n")))));

    private static string Figure(string key, string value, string unit) => $"  - key: {key}\n    measure: Số đếm\n    unit: \"{unit}\"\n" + (value switch
    {
        "?" => "",
        _ when int.TryParse(value, out _) => $"    value: {value}\n",
        _ => $"    value: {value.Split(' ')[^1]}\n    valueText: {value}\n",
    });

    private static IReadOnlyList<string> Streamed(string rows) => Checked.Spots(
        "parts-differ",
        ("khen-thuong/a.md", Checked.Document()),
        ("khen-thuong/a.figures.csv", "key,measure,value,unit,partOf\n" + rows));

    private static IReadOnlyList<string> Lists(int rows, int count, string unit, string measure, string more = "", Func<int, string>? award = null) => Checked.Spots(
        "published-count",
        ("khen-thuong/a.md", Checked.Document($"figures:\n  - key: so-luong\n    measure: {measure}\n    value: {count}\n    unit: {unit}\n{more}")),
        ("khen-thuong/a.commendations.csv", "key,recipient,recipientKind,award,form,level\n" + string.Concat(Enumerable.Range(0, rows).Select(row => $"to-{(char)('a' + row)},Tổ {row},collective,{award?.Invoke(row) ?? "Giấy khen"},certificateOfCommendation,commune\n"))));
}
