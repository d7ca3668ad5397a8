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

    private const string HeadOfUnit = "thủ trưởng đơn vị có tư cách pháp nhân, giám đốc doanh nghiệp";

    private static readonly DateOnly LastDayOfDistricts = new(2025, 6, 30);
    private static readonly DateOnly FirstDayOfTwoTiers = new(2025, 7, 1);

    private static readonly Honour FlagOfTheGovernment = new(AwardForm.EmulationFlag, Name: "của Chính phủ");
    private static readonly Honour MeritOfThePrimeMinister = new(AwardForm.CertificateOfMerit, Name: "của Thủ tướng");
    private static readonly Honour Village = new(EmulationTitle.CulturalVillage);
    private static readonly Honour Family = new(EmulationTitle.CulturalFamily);
    private static readonly Honour Worker = new(EmulationTitle.AdvancedWorker);
    private static readonly Honour Commendation = new(AwardForm.CertificateOfCommendation);

    private static readonly Honour[] OfState = [new(AwardForm.Order), new(AwardForm.Medal), new(AwardForm.StateHonoraryTitle), new(AwardForm.StatePrize)];
    private static readonly Honour[] OfMinistry = [new(AwardForm.EmulationFlag), new(EmulationTitle.ProvincialEmulationFighter), new(EmulationTitle.OutstandingLabourCollective), new(AwardForm.CertificateOfMerit)];
    private static readonly Honour[] OfUnit = [new(EmulationTitle.AdvancedLabourCollective), new(EmulationTitle.GrassrootsEmulationFighter), Worker, Commendation];

    /// <summary>The table. Of art. 79 only decisions that follow it were read.</summary>
    public static IReadOnlyList<AuthorityRule> Rules { get; } =
    [
        new(OfState, Level.Central, "Chủ tịch nước", $"Điều 77 {Law}", PresidentPage) { Codes = ["CTN"] },
        new([FlagOfTheGovernment], Level.Central, "Chính phủ", $"Điều 78 {Law}", GovernmentPage) { Clause = "khoản 1", Codes = ["CP", "TTg"] },
        new([new(EmulationTitle.NationalEmulationFighter), MeritOfThePrimeMinister], Level.Central, "Thủ tướng Chính phủ", $"Điều 78 {Law}", GovernmentPage) { Clause = "khoản 2", Codes = ["TTg"] },
        new(OfMinistry, Level.Central, "Bộ trưởng, người đứng đầu cơ quan trung ương", $"Điều 79 {Law}", ChapterPage) { IsVerified = false },
        new([.. OfMinistry, new(EmulationTitle.ExemplaryCommune)], Level.Province, "Chủ tịch Ủy ban nhân dân cấp tỉnh", $"Điều 79 {Law}", ChapterPage) { IsVerified = false },
        new(OfUnit, Level.Unit, HeadOfUnit, $"Điều 80 {Law}", GazettePage) { Clause = "khoản 1, khoản 4" },
        new(OfUnit, Level.Central, HeadOfUnit, $"Điều 80 {Law}", GazettePage) { Clause = "khoản 1" },
        new(OfUnit, Level.Province, "thủ trưởng cơ quan chuyên môn cấp tỉnh", $"Điều 80 {Law}", GazettePage) { Clause = "khoản 1" },
        new([.. OfUnit, Village], Level.District, "Chủ tịch Ủy ban nhân dân cấp huyện", $"Điều 80 {Law}", GazettePage) { Clause = "khoản 2", Until = LastDayOfDistricts },
        new([Worker, Commendation, Family], Level.Commune, "Chủ tịch Ủy ban nhân dân cấp xã", $"Điều 80 {Law}", GazettePage) { Clause = "khoản 3", Until = LastDayOfDistricts },
        new([.. OfUnit, Village, Family], Level.Commune, "Chủ tịch Ủy ban nhân dân cấp xã", TwoTiers, TwoTiersPage) { From = FirstDayOfTwoTiers },
    ];

    /// <summary>The rules for an award on a day: those for its name where there are any, else those for its form and title; none when nothing is known.</summary>
    public static IReadOnlyList<AuthorityRule> For(AwardForm form, EmulationTitle? title, string award, DateOnly day)
    {
        var named = Of(honour => honour.Name is not null && honour.Is(form, title, award), day);
        return named.Count > 0 ? named : Of(honour => honour.Name is null && honour.Is(form, title, award), day);
    }

    private static List<AuthorityRule> Of(Func<Honour, bool> isMeant, DateOnly day) =>
        [.. Rules.Where(rule => rule.HoldsOn(day) && rule.Honours.Any(isMeant))];
}
