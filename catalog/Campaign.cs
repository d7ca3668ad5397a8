namespace ThiDua.Portal.Catalog;

/// <summary>An emulation campaign, a drive, a theme of study or an event that people are called to take part in.</summary>
/// <remarks>Objectives, targets, contents, measures, participants and criteria are the six parts that a campaign must state; targets are rows of their own.</remarks>
public sealed record Campaign : RecordWithPage
{
    /// <summary>The name as its documents give it.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the name was built from the source's words.</summary>
    public bool NameComposed { get; init; }

    /// <summary>Other forms of the name, as written.</summary>
    public IReadOnlyList<string> Variants { get; init; } = [];

    /// <summary>What sort of call it is.</summary>
    public required CampaignKind Kind { get; init; }

    /// <summary>How the emulation is organised.</summary>
    public IReadOnlyList<CampaignMode> Modes { get; init; } = [];

    /// <summary>The level that launched it.</summary>
    public Level? Level { get; init; }

    /// <summary>The system that leads it.</summary>
    public GoverningSystem? System { get; init; }

    /// <summary>Its theme, as written.</summary>
    public string? Theme { get; init; }

    /// <summary>Its slogan, as written.</summary>
    public string? Slogan { get; init; }

    /// <summary>First possible day.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>Last possible day.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>The period as written.</summary>
    public string? PeriodText { get; init; }

    /// <summary>The body that launched it.</summary>
    public Ref<Organization>? LaunchedBy { get; init; }

    /// <summary>The document that launched it.</summary>
    public Ref<Document>? LaunchedIn { get; init; }

    /// <summary>The day of the launch.</summary>
    public DateOnly? LaunchedOn { get; init; }

    /// <summary>The campaign that it is a part of: a year within a term.</summary>
    public Ref<Campaign>? Parent { get; init; }

    /// <summary>The campaign of a higher level that it answers.</summary>
    public Ref<Campaign>? RespondsTo { get; init; }

    /// <summary>Whether the relation to another campaign is inferred.</summary>
    public bool RelationInferred { get; init; }

    /// <summary>The bodies that run it.</summary>
    public IReadOnlyList<Ref<Organization>> Organizers { get; init; } = [];

    /// <summary>Where it runs.</summary>
    public IReadOnlyList<Ref<Place>> Places { get; init; } = [];

    /// <summary>The documents that name it.</summary>
    public IReadOnlyList<Ref<Document>> NamedIn { get; init; } = [];

    /// <summary>What it is for.</summary>
    public string? Objectives { get; init; }

    /// <summary>What is asked.</summary>
    public string? Contents { get; init; }

    /// <summary>How it is done.</summary>
    public string? Measures { get; init; }

    /// <summary>Who takes part.</summary>
    public string? Participants { get; init; }

    /// <summary>How results are judged.</summary>
    public string? Criteria { get; init; }

    /// <summary>The year in which it starts.</summary>
    public int? Year => StartsOn?.Year;

    /// <summary>The table of the dataset.</summary>
    public static Dataset<Campaign> Dataset { get; } = new("campaigns", "Phong trào thi đua", folders: ["phong-trao"])
    {
        { c => c.Id,               Key,       "Mã phong trào" },
        { c => c.Name,             Text,      "Tên phong trào" },
        { c => c.NameComposed,     Facet,     "Tên do cổng đặt", "true khi tên được ghép từ lời của văn bản." },
        { c => c.Variants,         Text,      "Tên gọi khác" },
        { c => c.Kind,             Facet,     "Loại" },
        { c => c.Modes,            Facet,     "Hình thức tổ chức" },
        { c => c.Level,            Facet,     "Cấp phát động" },
        { c => c.System,           Facet,     "Hệ thống" },
        { c => c.Theme,            Text,      "Chủ đề" },
        { c => c.Slogan,           Text,      "Khẩu hiệu" },
        { c => c.StartsOn,         Date,      "Bắt đầu", "Ngày đầu tiên có thể." },
        { c => c.EndsOn,           Date,      "Kết thúc", "Ngày cuối cùng có thể." },
        { c => c.PeriodText,       Text,      "Thời gian như ghi" },
        { c => c.LaunchedBy,       Link,      "Cơ quan phát động", null, "launchedCampaigns" },
        { c => c.LaunchedIn,       Link,      "Phát động tại văn bản", null, "launchedCampaigns" },
        { c => c.LaunchedOn,       Date,      "Ngày phát động" },
        { c => c.Parent,           Link,      "Thuộc phong trào", null, "parts" },
        { c => c.RespondsTo,       Link,      "Hưởng ứng phong trào", null, "responses" },
        { c => c.RelationInferred, Facet,     "Quan hệ do cổng suy ra", "true khi quan hệ với phong trào khác không được văn bản nói thẳng." },
        { c => c.Organizers,       Link,      "Cơ quan tổ chức", null, "organizedCampaigns" },
        { c => c.Places,           Link,      "Địa bàn", null, "campaigns" },
        { c => c.NamedIn,          Link,      "Được nêu trong văn bản", null, "namedCampaigns" },
        { c => c.Objectives,       Text,      "Mục tiêu" },
        { c => c.Contents,         Text,      "Nội dung" },
        { c => c.Measures,         Text,      "Biện pháp" },
        { c => c.Participants,     Text,      "Đối tượng tham gia" },
        { c => c.Criteria,         Text,      "Tiêu chí đánh giá" },
        { c => c.Year,             Facet,     "Năm" },
        { c => c.Body,             Role.Body, "Nội dung thêm" },
    };
}

/// <summary>What sort of call a campaign is.</summary>
public enum CampaignKind
{
    /// <summary>Phong trào thi đua.</summary>
    [Label("phong trào thi đua")] Movement,

    /// <summary>Cuộc vận động.</summary>
    [Label("cuộc vận động")] Drive,

    /// <summary>Chủ đề, chuyên đề.</summary>
    [Label("chuyên đề")] Theme,

    /// <summary>A programme of study and following.</summary>
    [Label("học tập và làm theo")] Study,

    /// <summary>Sự kiện.</summary>
    [Label("sự kiện")] Event,
}

/// <summary>How emulation is organised.</summary>
public enum CampaignMode
{
    /// <summary>All the time.</summary>
    [Label("thường xuyên")] Regular,

    /// <summary>For a set time.</summary>
    [Label("theo đợt")] Phased,

    /// <summary>On one theme.</summary>
    [Label("theo chuyên đề")] Thematic,
}
