using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Citations;

namespace ThiDua.Portal.Tests.Citations;

public sealed class ResolverTests
{
    private static readonly CitationResolver Resolver = new(
    [
        Local("11-ct-a", "11-CT/TU", DocumentType.Directive, "tinh-uy-a", "Ban Thường vụ Tỉnh ủy An Sơn", "an-son", "2021-09-07"),
        Local("11-ct-b", "11-CT/TU", DocumentType.Directive, "tinh-uy-b", "Ban Thường vụ Tỉnh ủy Bắc Hải", "bac-hai", "2021-09-28"),
        Local("16-ct-2020", "16/CT-UBND", DocumentType.Directive, "ubnd-a", "Ủy ban nhân dân tỉnh An Sơn", "an-son", "2020-09-01"),
        Local("16-ct-2021", "16/CT-UBND", DocumentType.Directive, "ubnd-a", "Ủy ban nhân dân tỉnh An Sơn", "an-son", "2021-09-13"),
        Local("5-kh-huyen", "5/KH-UBND", DocumentType.Plan, "ubnd-huyen", "Ủy ban nhân dân huyện Suối Dài", "suoi-dai", "2021-02-01"),
        Local("5-kh-tinh", "5/KH-UBND", DocumentType.Plan, "ubnd-a", "Ủy ban nhân dân tỉnh An Sơn", "an-son", "2021-01-05"),
        Local("7-kh-b", "7-KH/TU", DocumentType.Plan, "tinh-uy-b", "Tỉnh ủy Bắc Hải", "bac-hai", null),
        Central("99-qd", "99-QĐ/TW", DocumentType.Decision, "Ban Bí thư", "2017-10-03"),
        Central("37-qd", "37-QĐ/TW", DocumentType.Regulation, "Ban Chấp hành Trung ương", "2021-10-25"),
        Central("217-qd", "217-QĐ/TW", DocumentType.Decision, "Bộ Chính trị", null),
        Central("12-qd-1", "12-QĐ/TW", DocumentType.Decision, "Bộ Chính trị", "2011-01-01"),
        Central("12-qd-2", "12-QĐ/TW", DocumentType.Decision, "Ban Bí thư", "2016-01-01"),
    ]);

    private static readonly CitingDocument Citing = new()
    {
        Id = "ke-hoach",
        Issuers = ["ubnd-huyen", "ubnd-a"],
        Places = ["suoi-dai", "an-son"],
        IssuedBy = new DateOnly(2021, 12, 31),
    };

    [Theory]
    [InlineData("Quyết định số 99-QĐ/TW ngày 03/10/2017", "99-qd")]
    [InlineData("Quyết định số 99/QĐ-TW", "99-qd")]
    [InlineData("Quyết định số 099 - qđ/tw", "99-qd")]
    [InlineData("Quyết định số 217-QĐ/TW của Bộ Chính trị (khóa XI)", "217-qd")]
    [InlineData("Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị", "217-qd")]
    [InlineData("văn bản số 37-QĐ/TW", "37-qd")]
    public void One_document_of_the_centre_fits(string text, string id) => Resolves(text, id);

    [Theory]
    [InlineData("Quyết định số 37-QĐ/TW", "the type word says another type")]
    [InlineData("Quyết định số 99-QĐ/TW ngày 04/10/2017", "the date is another")]
    [InlineData("Quyết định số 99-QĐ/TW của Bộ Chính trị", "the issuer is another")]
    [InlineData("Kế hoạch số 7-KH/TU", "it is of another place")]
    [InlineData("Chỉ thị số 12-CT/TW", "nobody has it")]
    public void Nothing_fits(string text, string because)
    {
        var resolved = Resolve(text);
        Assert.True(resolved is { Resolution: CitationResolution.Unknown, Ids: [], Id: null }, because);
    }

    [Theory]
    [InlineData("Chỉ thị số 11-CT/TU ngày 07/9/2021", "11-ct-a")]
    [InlineData("Chỉ thị số 11-CT/TU ngày 28/9/2021", "11-ct-b")]
    [InlineData("Chỉ thị số 16/CT-UBND ngày 13/9/2021 của UBND tỉnh", "16-ct-2021")]
    [InlineData("Chỉ thị số 16/CT-UBND ngày 01/9/2020 của UBND tỉnh Bắc Hải", "16-ct-2020")]
    public void The_date_decides(string text, string id) => Resolves(text, id);

    [Theory]
    [InlineData("Kế hoạch số 5/KH-UBND của UBND tỉnh", "5-kh-tinh")]
    [InlineData("Kế hoạch số 5/KH-UBND của Ủy ban nhân dân huyện", "5-kh-huyen")]
    [InlineData("Quyết định số 12-QĐ/TW của Ban Bí thư Trung ương Đảng", "12-qd-2")]
    public void Without_a_date_the_issuers_words_decide(string text, string id) => Resolves(text, id);

    [Theory]
    [InlineData("Chỉ thị số 11-CT/TU", "11-ct-a")]
    [InlineData("Chỉ thị số 11-CT/TU của Ban Thường vụ Tỉnh ủy", "11-ct-a")]
    [InlineData("Kế hoạch số 5/KH-UBND", "5-kh-huyen")]
    public void Without_either_the_nearest_is_meant(string text, string id) => Resolves(text, id);

    [Fact]
    public void Several_that_are_equally_near_stay_ambiguous()
    {
        var resolved = Resolve("Chỉ thị số 16/CT-UBND của UBND tỉnh");
        Assert.Equal(CitationResolution.Ambiguous, resolved.Resolution);
        Assert.Equal(["16-ct-2020", "16-ct-2021"], resolved.Ids);
    }

    [Fact]
    public void Nothing_later_than_the_citing_document_is_meant() =>
        Assert.Equal("16-ct-2020", Resolver.Resolve(Find("Chỉ thị số 16/CT-UBND"), Citing with { IssuedBy = new DateOnly(2021, 1, 1) }).Id);

    [Fact]
    public void A_short_name_means_what_it_was_declared_for()
    {
        var found = CitationParser.Find("Chỉ thị số 11-CT/TU ngày 28/9/2021 (gọi tắt là Chỉ thị 11). Theo Chỉ thị 11 và Chỉ thị số 11-CT/TU");
        Assert.All(found, citation => Assert.Equal("11-ct-b", Resolver.Resolve(citation, Citing).Id));
        Assert.Equal(3, found.Count);
    }

    [Fact]
    public void The_own_number_means_the_document_itself() =>
        Assert.Equal(CitationResolution.Own, Resolve("Số 5/KH-UBND\n\nKẾ HOẠCH").Resolution);

    [Theory]
    [InlineData("26 - KH/BCĐ", "26-KH/BCĐ", true)]
    [InlineData("217/QĐ-TW", "217-QĐ/TW", true)]
    [InlineData("05/CT-UBND", "5/CT-UBND", true)]
    [InlineData("16/ct-ubnd", "16/CT-UBND", true)]
    [InlineData("189-CV/TU", "189-KH/TU", false)]
    [InlineData("5/2019/QĐ-UBND", "5/2020/QĐ-UBND", false)]
    [InlineData("không số", "Không  số", false)]
    public void Symbols_are_the_same_whatever_their_writing(string one, string other, bool same) => Assert.Equal(same, DocumentSymbol.Same(one, other));

    private static void Resolves(string text, string id) =>
        Assert.Equal((CitationResolution.Resolved, id), (Resolve(text).Resolution, Resolve(text).Id));

    private static ResolvedCitation Resolve(string text) => Resolver.Resolve(Find(text), Citing);

    private static FoundCitation Find(string text) => Assert.Single(CitationParser.Find(text));

    private static CitationCandidate Central(string id, string symbol, DocumentType type, string issuer, string? issuedOn) =>
        new() { Id = id, Symbol = symbol, Type = type, IssuerId = Catalog.Vietnamese.Text.Slug(issuer), IssuerNames = [issuer], IssuedOn = Day(issuedOn) };

    private static CitationCandidate Local(string id, string symbol, DocumentType type, string issuer, string name, string place, string? issuedOn) =>
        new() { Id = id, Symbol = symbol, Type = type, IssuerId = issuer, IssuerNames = [name], Place = place, IssuedOn = Day(issuedOn) };

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");
}
