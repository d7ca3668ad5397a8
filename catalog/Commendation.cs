namespace ThiDua.Portal.Catalog;

/// <summary>One honour given by one decision to one recipient.</summary>
/// <remarks>Of a person only name, office, unit and award appear, as the decision itself published them.</remarks>
public sealed record Commendation : Row
{
    /// <summary>The decision that gives it.</summary>
    public required Ref<Document> Decision { get; init; }

    /// <summary>The name as in the decision.</summary>
    public required string Recipient { get; init; }

    /// <summary>Who is honoured.</summary>
    public required RecipientKind RecipientKind { get; init; }

    /// <summary>The organization that the recipient is.</summary>
    public Ref<Organization>? RecipientOrganization { get; init; }

    /// <summary>The office at that time.</summary>
    public string? Office { get; init; }

    /// <summary>The unit at that time.</summary>
    public string? Unit { get; init; }

    /// <summary>Where the recipient is.</summary>
    public Ref<Place>? Place { get; init; }

    /// <summary>The award as written.</summary>
    public required string Award { get; init; }

    /// <summary>The form of the Law.</summary>
    public required AwardForm Form { get; init; }

    /// <summary>The title, when the form is one.</summary>
    public EmulationTitle? Title { get; init; }

    /// <summary>The class of an order or medal.</summary>
    public AwardRank? Rank { get; init; }

    /// <summary>For what sort of merit.</summary>
    public CommendationKind? Kind { get; init; }

    /// <summary>The level of the deciding authority.</summary>
    public required Level Level { get; init; }

    /// <summary>The reason, as written.</summary>
    public string? Achievement { get; init; }

    /// <summary>First possible day of the achievement.</summary>
    public DateOnly? AchievementFrom { get; init; }

    /// <summary>Last possible day of the achievement.</summary>
    public DateOnly? AchievementUntil { get; init; }

    /// <summary>The period as written.</summary>
    public string? AchievementText { get; init; }

    /// <summary>The campaign that it rewards.</summary>
    public Ref<Campaign>? Campaign { get; init; }

    /// <summary>The model that it rewards.</summary>
    public Ref<Model>? Model { get; init; }

    /// <summary>The day of the decision.</summary>
    public DateOnly? DecidedOn { get; internal init; }

    /// <summary>The symbol of the decision.</summary>
    public string? DecisionSymbol { get; internal init; }

    /// <summary>The issuer of the decision.</summary>
    public Ref<Organization>? DecidedBy { get; internal init; }

    /// <summary>The day it was revoked.</summary>
    public DateOnly? RevokedOn { get; init; }

    /// <summary>The document that revoked it.</summary>
    public Ref<Document>? RevokedIn { get; init; }

    /// <summary>The year of the decision.</summary>
    public int? Year => DecidedOn?.Year;

    /// <summary>The table of the dataset.</summary>
    public static Dataset<Commendation> Dataset { get; } = new("commendations", "Khen thưởng", parent: nameof(Decision))
    {
        { c => c.Id,                    Key,     "Mã khen thưởng" },
        { c => c.Decision,              Link,    "Quyết định", null, "commendations" },
        { c => c.Recipient,             Text,    "Người, tập thể được khen thưởng", "Ghi đúng như quyết định." },
        { c => c.RecipientKind,         Facet,   "Đối tượng" },
        { c => c.RecipientOrganization, Link,    "Cơ quan, đơn vị được khen thưởng", null, "commendations" },
        { c => c.Office,                Text,    "Chức vụ", "Chức vụ lúc được khen thưởng." },
        { c => c.Unit,                  Text,    "Đơn vị", "Đơn vị lúc được khen thưởng." },
        { c => c.Place,                 Link,    "Địa bàn", null, "commendations" },
        { c => c.Award,                 Text,    "Hình thức, danh hiệu", "Ghi đúng như văn bản, ví dụ Cờ thi đua của Chính phủ." },
        { c => c.Form,                  Facet,   "Nhóm hình thức" },
        { c => c.Title,                 Facet,   "Danh hiệu thi đua" },
        { c => c.Rank,                  Facet,   "Hạng" },
        { c => c.Kind,                  Facet,   "Loại hình khen thưởng" },
        { c => c.Level,                 Facet,   "Cấp khen thưởng", "Cấp của người có thẩm quyền quyết định." },
        { c => c.Achievement,           Text,    "Thành tích" },
        { c => c.AchievementFrom,       Date,    "Thành tích từ ngày" },
        { c => c.AchievementUntil,      Date,    "Thành tích đến ngày" },
        { c => c.AchievementText,       Text,    "Thời gian thành tích như ghi" },
        { c => c.Campaign,              Link,    "Phong trào thi đua", null, "commendations" },
        { c => c.Model,                 Link,    "Mô hình, điển hình", null, "commendations" },
        { c => c.DecidedOn,             Date,    "Ngày quyết định" },
        { c => c.DecisionSymbol,        Keyword, "Số quyết định" },
        { c => c.DecidedBy,             Link,    "Cơ quan quyết định", null, "decidedCommendations" },
        { c => c.RevokedOn,             Date,    "Ngày hủy bỏ" },
        { c => c.RevokedIn,             Link,    "Hủy bỏ tại văn bản", null, "revokedCommendations" },
        { c => c.Year,                  Facet,   "Năm" },
    };
}

/// <summary>Who is honoured or owns a model.</summary>
public enum RecipientKind
{
    /// <summary>A person.</summary>
    [Label("cá nhân")] Individual,

    /// <summary>A collective.</summary>
    [Label("tập thể")] Collective,

    /// <summary>A household.</summary>
    [Label("hộ gia đình")] Household,
}

/// <summary>The class of an order or medal.</summary>
public enum AwardRank
{
    /// <summary>First.</summary>
    [Label("hạng Nhất")] First,

    /// <summary>Second.</summary>
    [Label("hạng Nhì")] Second,

    /// <summary>Third.</summary>
    [Label("hạng Ba")] Third,
}

/// <summary>The six kinds of commendation of the Law (art. 8).</summary>
public enum CommendationKind
{
    /// <summary>Merit.</summary>
    [Label("công trạng")] Merit,

    /// <summary>An outstanding deed.</summary>
    [Label("đột xuất")] AdHoc,

    /// <summary>A campaign.</summary>
    [Label("phong trào thi đua")] Campaign,

    /// <summary>A life of service.</summary>
    [Label("quá trình cống hiến")] Dedication,

    /// <summary>Length of service.</summary>
    [Label("niên hạn")] Seniority,

    /// <summary>External relations.</summary>
    [Label("đối ngoại")] Foreign,
}
