using System.Globalization;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Tests.Content;

/// <summary>The words of the study and what the portal calls them.</summary>
internal static class FactWords
{
    public static readonly Dictionary<string, DocumentType> Types = new()
    {
        ["Chỉ thị"] = DocumentType.Directive,
        ["Kế hoạch"] = DocumentType.Plan,
        ["Chương trình hành động"] = DocumentType.ActionProgramme,
        ["Chương trình công tác"] = DocumentType.WorkProgramme,
        ["Kết luận"] = DocumentType.Conclusion,
        ["Nghị quyết"] = DocumentType.Resolution,
        ["Công văn"] = DocumentType.OfficialLetter,
        ["Quyết định"] = DocumentType.Decision,
        ["Quy định"] = DocumentType.Regulation,
        ["Hướng dẫn"] = DocumentType.Guidance,
    };

    public static readonly Dictionary<string, GoverningSystem> Systems = new()
    {
        ["dang"] = GoverningSystem.Party,
        ["nha-nuoc"] = GoverningSystem.State,
    };

    /// <summary>Levels; a block of Party bodies and the Front are no level of the State, so a campaign of theirs has none.</summary>
    public static readonly Dictionary<string, Level?> Levels = new()
    {
        ["trung-uong"] = Level.Central,
        ["quoc-gia"] = Level.Central,
        ["tinh"] = Level.Province,
        ["huyen"] = Level.District,
        ["thi-xa"] = Level.District,
        ["xa"] = Level.Commune,
        ["phong"] = Level.Unit,
        ["co-so"] = Level.Unit,
        ["khoi"] = null,
        ["mat-tran"] = null,
    };

    public static readonly Dictionary<string, PlaceKind> Places = new()
    {
        ["tinh"] = PlaceKind.Province,
        ["huyen"] = PlaceKind.District,
        ["thi-xa"] = PlaceKind.Town,
        ["vung"] = PlaceKind.Region,
    };

    public static readonly Dictionary<string, CampaignKind> Campaigns = new()
    {
        ["phong-trao"] = CampaignKind.Movement,
        ["cuoc-van-dong"] = CampaignKind.Drive,
        ["chu-de"] = CampaignKind.Theme,
        ["hoc-tap"] = CampaignKind.Study,
        ["su-kien"] = CampaignKind.Event,
    };

    public static readonly Dictionary<string, OrganizationKind[]> Organizations = new()
    {
        ["dang"] = [OrganizationKind.PartyCommittee, OrganizationKind.PartyBody],
        ["tham-muu"] = [OrganizationKind.AdvisoryBody],
        ["chinh-quyen"] = [OrganizationKind.Government],
        ["hdnd"] = [OrganizationKind.PeoplesCouncil],
        ["mat-tran"] = [OrganizationKind.Front],
        ["doan-the"] = [OrganizationKind.MassOrganization],
        ["hoi-dong"] = [OrganizationKind.Council],
        ["ban-chi-dao"] = [OrganizationKind.SteeringCommittee],
        ["cum-khoi"] = [OrganizationKind.EmulationBlock],
    };

    public static readonly Dictionary<string, TargetOperator> Operators = new()
    {
        ["eq"] = TargetOperator.Equal,
        ["gte"] = TargetOperator.AtLeast,
        ["gt"] = TargetOperator.MoreThan,
        ["decrease"] = TargetOperator.DecreaseBy,
        ["grade"] = TargetOperator.Grade,
    };

    public static readonly Dictionary<string, string> Units = new()
    {
        ["percent"] = "%",
        ["nguoi"] = "người",
        ["mo-hinh"] = "mô hình",
        ["don-vi"] = "đơn vị",
        ["noi-dung"] = "nội dung",
        ["đồng/ngày"] = "đồng/ngày",
    };

    public static readonly Dictionary<string, DateBound> Bounds = new()
    {
        ["on-or-before"] = DateBound.OnOrBefore,
        ["before"] = DateBound.Before,
        ["in"] = DateBound.Within,
        ["after"] = DateBound.After,
        ["recurring"] = DateBound.Recurring,
    };

    public static readonly Dictionary<string, CorrectionKind> Corrections = new()
    {
        ["typo"] = CorrectionKind.Typo,
        ["missing-word"] = CorrectionKind.MissingWord,
        ["spacing"] = CorrectionKind.Spacing,
        ["page-break"] = CorrectionKind.PageBreak,
        ["period"] = CorrectionKind.Period,
        ["numbering"] = CorrectionKind.Numbering,
        ["ocr"] = CorrectionKind.Ocr,
        ["name-variant"] = CorrectionKind.NameVariant,
        ["inconsistent-body"] = CorrectionKind.NameVariant,
        ["elliptical-list"] = CorrectionKind.Ellipsis,
        ["missing"] = CorrectionKind.Missing,
        ["capitalisation"] = CorrectionKind.Capitalization,
        ["duplicate-words"] = CorrectionKind.DuplicateWords,
        ["quotes"] = CorrectionKind.Quotes,
        ["issuer-mismatch"] = CorrectionKind.IssuerMismatch,
        ["personal-data"] = CorrectionKind.PersonalData,
        ["cross-seed"] = CorrectionKind.CrossDocument,
        ["doubtful-word"] = CorrectionKind.Doubtful,
        ["list-marker"] = CorrectionKind.Other,
        ["markup"] = CorrectionKind.Other,
        ["spelling-variant"] = CorrectionKind.Other,
        ["cadence"] = CorrectionKind.Other,
    };

    /// <summary>Names that tell what was read where; the record keeps the name and says the rest in its columns.</summary>
    private static readonly Dictionary<string, string> Names = new()
    {
        ["Ban Chấp hành Đảng bộ tỉnh Bình Thuận (khóa XIV)"] = "Ban Chấp hành Đảng bộ tỉnh Bình Thuận",
        ["Chi bộ (Chi ủy) Ban Dân vận Tỉnh ủy Bình Thuận"] = "Chi bộ Ban Dân vận Tỉnh ủy Bình Thuận",
        ["Hội đồng Thi đua - Khen thưởng tỉnh Bình Thuận (Thường trực: Ban Thi đua - Khen thưởng)"] = "Hội đồng Thi đua - Khen thưởng tỉnh Bình Thuận",
        ["Đảng bộ Văn phòng Tỉnh ủy (Bến Tre)"] = "Đảng bộ Văn phòng Tỉnh ủy Bến Tre",
        ["Thị ủy (thị xã không nêu tên)"] = "Thị ủy",
        ["Ban Dân vận Tỉnh ủy (cấp trên của thị xã)"] = "Ban Dân vận Tỉnh ủy",
        ["Đoàn Khối (Ban Thường vụ, Ban Chấp hành)"] = "Đoàn Khối (Bến Tre)",
        ["Các tỉnh miền Đông Nam bộ"] = "Miền Đông Nam bộ",
    };

    private static readonly Dictionary<string, (DateOnly? From, DateOnly? Until)> Spans = new()
    {
        ["6 tháng cuối năm 2023"] = (new(2023, 7, 1), new(2023, 12, 31)),
        ["2022-Q1"] = (new(2022, 1, 1), new(2022, 3, 31)),
        ["2022-Q3"] = (new(2022, 7, 1), new(2022, 9, 30)),
        ["cuối năm 2022"] = (null, new(2022, 12, 31)),
    };

    /// <summary>The name that a record has for a name of the study.</summary>
    public static string Name(string name) => Names.GetValueOrDefault(name, name);

    /// <summary>The first and last day of a period in words: <c>2022-Q3</c>, <c>2024</c>.</summary>
    public static (DateOnly? From, DateOnly? Until) Period(string words) =>
        Spans.TryGetValue(words, out var known) ? known : (Day(words, first: true), Day(words, first: false));

    /// <summary>A day, or the first or last day of a year.</summary>
    public static DateOnly Day(string text, bool first) =>
        text.Length > 4 ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : int.Parse(text, CultureInfo.InvariantCulture) is var year && first ? new(year, 1, 1) : new(year, 12, 31);
}
