namespace ThiDua.Portal.Catalog.Law;

/// <summary>Who may decide which honour, by day.</summary>
/// <remarks>
/// It starts with the Law of 2022: what was decided under the law before it is not judged.
/// The forces' own titles (art. 80.5) and commemorative medals are decided by rules that are not in the table.
/// </remarks>
public static class DecidingAuthority
{
    private const string Law = "Luật Thi đua, khen thưởng số 06/2022/QH15";
    private const string TwoTiers = "Nghị định số 129/2025/NĐ-CP";

    private const string PresidentPage = "https://danluatold.thuvienphapluat.vn/chu-tich-nuoc-co-quyen-quyet-dinh-tang-nhung-hinh-thuc-khen-thuong-nao-218012.aspx?PostID=616666";
    private const string GovernmentPage = "http://118.69.201.250:801/phap-luat/quyet-dinh-tang-danh-hieu-chien-si-thi-dua-toan-quoc-thuoc-tham-quyen-cua-ai-mo-ta-mau-huy-hieu-cua-685592-170792.html";
    private const string ChapterPage = "https://vietjack.me/phap-luat/luat-thi-dua-khen-thuong-2022/chuong-iv-962.html";
    private const string GazettePage = "https://vi.wikisource.org/wiki/Trang:Cong_bao_Chinh_phu_571_572_nam_2022.pdf/56";
    private const string TwoTiersPage = "https://ja.congdoanvietnam.vn/tu-van-phap-luat/chu-tich-ubnd-xa-co-quyen-tang-danh-hieu-thon-to-dan-pho-van-hoa-tu-17-6851.tld";

    private const string ProvinceChair = "Chủ tịch Ủy ban nhân dân cấp tỉnh";
    private const string Minister = "Bộ trưởng, người đứng đầu cơ quan trung ương";
    private const string DistrictChair = "Chủ tịch Ủy ban nhân dân cấp huyện";
    private const string CommuneChair = "Chủ tịch Ủy ban nhân dân cấp xã";
    private const string HeadOfUnit = "thủ trưởng cơ quan, tổ chức, đơn vị có tư cách pháp nhân; giám đốc doanh nghiệp, hợp tác xã";

    /// <summary>The first day of the Law of 2022.</summary>
    private static readonly DateOnly LawFrom = new(2024, 1, 1);

    /// <summary>The last day on which there were districts, and the first without them.</summary>
    private static readonly (DateOnly Last, DateOnly Next) Districts = (new(2025, 6, 30), new(2025, 7, 1));

    /// <summary>The honours of the grass roots, which many bodies may give.</summary>
    private static readonly (AwardForm Form, EmulationTitle? Title)[] GrassRoots =
    [
        (AwardForm.EmulationTitle, EmulationTitle.AdvancedLabourCollective),
        (AwardForm.EmulationTitle, EmulationTitle.GrassrootsEmulationFighter),
        (AwardForm.EmulationTitle, EmulationTitle.AdvancedWorker),
        (AwardForm.CertificateOfCommendation, null),
    ];

    /// <summary>The table.</summary>
    public static IReadOnlyList<AuthorityRule> Rules { get; } = [.. State(), .. Provinces(), .. GrassRoots.SelectMany(Units), .. Communes()];

    /// <summary>The rules for an honour on a day: those for its name where there are any, else those for its form and title; none when nothing is known.</summary>
    public static IReadOnlyList<AuthorityRule> For(AwardForm form, EmulationTitle? title, string award, DateOnly day)
    {
        var rules = Rules.Where(rule => rule.Form == form && (rule.Title is null || rule.Title == title) && rule.HoldsOn(day)).ToList();
        var named = rules.Where(rule => rule.Name is { } name && award.Contains(name, StringComparison.OrdinalIgnoreCase)).ToList();
        return named.Count > 0 ? named : rules.FindAll(rule => rule.Name is null);
    }

    private static IEnumerable<AuthorityRule> State()
    {
        foreach (var form in new[] { AwardForm.Order, AwardForm.Medal, AwardForm.StateHonoraryTitle, AwardForm.StatePrize })
            yield return Of(form, null, Level.Central, "Chủ tịch nước", "Điều 77", PresidentPage) with { Codes = ["CTN"] };

        yield return Of(AwardForm.EmulationFlag, null, Level.Central, "Chính phủ", "khoản 1 Điều 78", GovernmentPage) with { Name = "của Chính phủ", Codes = ["CP", "TTg"] };
        yield return Of(AwardForm.EmulationTitle, EmulationTitle.NationalEmulationFighter, Level.Central, "Thủ tướng Chính phủ", "khoản 2 Điều 78", GovernmentPage) with { Codes = ["TTg"] };
        yield return Of(AwardForm.CertificateOfMerit, null, Level.Central, "Thủ tướng Chính phủ", "khoản 2 Điều 78", GovernmentPage) with { Name = "của Thủ tướng", Codes = ["TTg"] };
    }

    private static IEnumerable<AuthorityRule> Provinces()
    {
        // The text of art. 79 was not read: decisions of provinces and a circular on the law before it show the same.
        foreach (var (form, title) in new (AwardForm, EmulationTitle?)[]
        {
            (AwardForm.EmulationFlag, null),
            (AwardForm.EmulationTitle, EmulationTitle.ProvincialEmulationFighter),
            (AwardForm.EmulationTitle, EmulationTitle.OutstandingLabourCollective),
            (AwardForm.CertificateOfMerit, null),
        })
        {
            yield return Of(form, title, Level.Central, Minister, "Điều 79", ChapterPage) with { IsVerified = false };
            yield return Of(form, title, Level.Province, ProvinceChair, "Điều 79", ChapterPage) with { IsVerified = false };
        }

        yield return Of(AwardForm.EmulationTitle, EmulationTitle.ExemplaryCommune, Level.Province, ProvinceChair, "Điều 79", ChapterPage) with { IsVerified = false };
    }

    private static IEnumerable<AuthorityRule> Units((AwardForm Form, EmulationTitle? Title) honour)
    {
        var (form, title) = honour;
        yield return Of(form, title, Level.Unit, HeadOfUnit, "khoản 1, khoản 4 Điều 80", GazettePage);
        yield return Of(form, title, Level.Central, "thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành", "khoản 1 Điều 80", GazettePage);
        yield return Of(form, title, Level.Province, "thủ trưởng cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh", "khoản 1 Điều 80", GazettePage);
        yield return Of(form, title, Level.District, DistrictChair, "khoản 2 Điều 80", GazettePage) with { Until = Districts.Last };
        if (form is AwardForm.CertificateOfCommendation || title is EmulationTitle.AdvancedWorker)
            yield return Of(form, title, Level.Commune, CommuneChair, "khoản 3 Điều 80", GazettePage) with { Until = Districts.Last };
        yield return OfTwoTiers(form, title);
    }

    private static IEnumerable<AuthorityRule> Communes()
    {
        yield return Of(AwardForm.EmulationTitle, EmulationTitle.CulturalVillage, Level.District, DistrictChair, "khoản 2 Điều 80", GazettePage) with { Until = Districts.Last };
        yield return Of(AwardForm.EmulationTitle, EmulationTitle.CulturalFamily, Level.Commune, CommuneChair, "khoản 3 Điều 80", GazettePage) with { Until = Districts.Last };
        yield return OfTwoTiers(AwardForm.EmulationTitle, EmulationTitle.CulturalVillage);
        yield return OfTwoTiers(AwardForm.EmulationTitle, EmulationTitle.CulturalFamily);
    }

    private static AuthorityRule Of(AwardForm form, EmulationTitle? title, Level level, string authority, string article, string page) => new()
    {
        Form = form,
        Title = title,
        Level = level,
        Authority = authority,
        From = LawFrom,
        Basis = $"{article} {Law}",
        Source = page,
        IsVerified = true,
    };

    private static AuthorityRule OfTwoTiers(AwardForm form, EmulationTitle? title) =>
        Of(form, title, Level.Commune, CommuneChair, "", TwoTiersPage) with { From = Districts.Next, Basis = TwoTiers };
}
