using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Citations;

namespace ThiDua.Portal.Tests.Citations;

public sealed class AliasTests
{
    [Fact]
    public void A_short_name_cites_the_document_it_was_declared_for()
    {
        var found = CitationParser.Find(
            "Quán triệt Chỉ thị số 01-CT/TU, ngày 17/10/2020 của Ban Thường vụ Tỉnh ủy (*gọi tắt là Chỉ thị 01*).\n\nThực hiện Chỉ thị 01, cụ thể. CHỈ THỊ SỐ 01 được");
        Assert.Equal(["01-CT/TU", "01-CT/TU", "01-CT/TU"], found.Select(citation => citation.Symbol.ToString()));
        Assert.Equal([false, true, true], found.Select(citation => citation.IsAlias));
        Assert.Equal(["01-CT/TU", "Chỉ thị 01", "CHỈ THỊ SỐ 01"], found.Select(citation => citation.SymbolText));
        Assert.All(found.Skip(1), citation => Assert.Equal(new DateOnly(2020, 10, 17), citation.Antecedent?.IssuedOn));
        Assert.Equal(CitationRole.Implements, found[1].Role);
    }

    [Fact]
    public void A_declared_full_symbol_is_a_citation_and_no_short_name()
    {
        var found = CitationParser.Find("Thực hiện Chỉ thị số 19/CT-TTg ngày 16/7/2021 (sau đây gọi tắt là Chỉ thị số 19/CT-TTg), triển khai Chỉ thị số 19/CT-TTg");
        Assert.Equal(3, found.Count);
        Assert.All(found, citation => Assert.False(citation.IsAlias));
        Assert.Equal([CitationRole.Implements, CitationRole.Mentions], found.Take(2).Select(citation => citation.Role));
        Assert.All(found.Skip(1), citation => Assert.Equal(found[0].IssuedOn, citation.Antecedent?.IssuedOn));
    }

    [Theory]
    [InlineData("Chỉ thị số 01-CT/TU (gọi tắt là Chỉ thị 01). Chỉ thị 01/CT-UBND", 2)]
    [InlineData("Chỉ thị số 01-CT/TU (gọi tắt là Chỉ thị 01). Chỉ thị 010, Chỉ thị 01/2020, chỉ thị 02", 1)]
    [InlineData("Chỉ thị 01 ban hành. Chỉ thị số 01-CT/TU (gọi tắt là Chỉ thị 01)", 1)]
    [InlineData("Chỉ thị số 01-CT/TU (gọi tắt là Ban Chỉ đạo). Ban Chỉ đạo họp", 1)]
    [InlineData("Chỉ thị số 01-CT/TU (gọi tắt là Chỉ thị). Chỉ thị này", 1)]
    [InlineData("Chỉ thị số 01-CT/TU (gọi tắt là Chỉ thị 05). Chỉ thị 05 đó", 1)]
    [InlineData("Luật số 06/2022/QH15 (sau đây gọi tắt là Luật Thi đua, khen thưởng)", 1)]
    public void What_is_not_the_short_name_is_not_taken_for_it(string text, int count) => Assert.Equal(count, CitationParser.Find(text).Count);

    [Fact]
    public void A_short_name_takes_the_nearest_document_that_it_fits()
    {
        var found = CitationParser.Find("Quyết định số 217-QĐ/TW và Chỉ thị số 18-CT/TW (gọi tắt là Quyết định 217). Theo Quyết định 217");
        Assert.Equal("217-QĐ/TW", found[^1].Symbol.ToString());
    }
}
