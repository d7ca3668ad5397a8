namespace ThiDua.Portal.Catalog;

/// <summary>A model, an advanced exemplar or a pilot, from its registration to its replication.</summary>
/// <remarks>Results before and after are figures.</remarks>
public sealed record Model : RecordWithPage
{
    /// <summary>The name as registered or published.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the name was built from the source's words.</summary>
    public bool NameComposed { get; init; }

    /// <summary>Model, exemplar or pilot.</summary>
    public required ModelKind Kind { get; init; }

    /// <summary>The last step that a source reports.</summary>
    public ModelState State { get; init; } = ModelState.Unknown;

    /// <summary>Step 1.</summary>
    public DateOnly? RegisteredOn { get; init; }

    /// <summary>Step 2.</summary>
    public DateOnly? AssignedOn { get; init; }

    /// <summary>Step 4.</summary>
    public DateOnly? ReviewedOn { get; init; }

    /// <summary>Step 5.</summary>
    public DateOnly? RecognizedOn { get; init; }

    /// <summary>Step 6.</summary>
    public DateOnly? ReplicatedOn { get; init; }

    /// <summary>The day it was given up.</summary>
    public DateOnly? StoppedOn { get; init; }

    /// <summary>The year of recognition, when no day is known.</summary>
    public int? RecognizedYear { get; init; }

    /// <summary>The level that recognised it.</summary>
    public Level? RecognitionLevel { get; init; }

    /// <summary>The body that recognised it.</summary>
    public Ref<Organization>? RecognizedBy { get; init; }

    /// <summary>The document that recognised it.</summary>
    public Ref<Document>? RecognizedIn { get; init; }

    /// <summary>The field it works in.</summary>
    public ModelField? Field { get; init; }

    /// <summary>Hamlet and commune; never a house number.</summary>
    public string? Address { get; init; }

    /// <summary>Where it is.</summary>
    public Ref<Place>? Place { get; init; }

    /// <summary>First possible day.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>Last possible day.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>The period as written.</summary>
    public string? PeriodText { get; init; }

    /// <summary>What is done.</summary>
    public string? Content { get; init; }

    /// <summary>Collective, individual or household.</summary>
    public RecipientKind? OwnerKind { get; init; }

    /// <summary>Who owns it, as published.</summary>
    public string? Owner { get; init; }

    /// <summary>The organization that owns it.</summary>
    public Ref<Organization>? OwnerOrganization { get; init; }

    /// <summary>The organization in charge of it.</summary>
    public Ref<Organization>? LeadOrganization { get; init; }

    /// <summary>Its theme, as written.</summary>
    public string? Theme { get; init; }

    /// <summary>The campaign under which it is registered.</summary>
    public Ref<Campaign>? Campaign { get; init; }

    /// <summary>The year of recognition, else of its start.</summary>
    public int? Year => RecognizedYear ?? StartsOn?.Year;

    /// <summary>The table of the dataset.</summary>
    public static Dataset<Model> Dataset { get; } = new("models", "Mô hình, điển hình", folders: ["mo-hinh"])
    {
        { m => m.Id,                Key,       "Mã mô hình" },
        { m => m.Name,              Text,      "Tên mô hình, điển hình" },
        { m => m.NameComposed,      Facet,     "Tên do cổng đặt", "true khi tên được ghép từ lời của nguồn." },
        { m => m.Kind,              Facet,     "Loại" },
        { m => m.State,             Facet,     "Bước hiện tại" },
        { m => m.RegisteredOn,      Date,      "Ngày đăng ký" },
        { m => m.AssignedOn,        Date,      "Ngày giao nhiệm vụ" },
        { m => m.ReviewedOn,        Date,      "Ngày sơ kết" },
        { m => m.RecognizedOn,      Date,      "Ngày công nhận" },
        { m => m.ReplicatedOn,      Date,      "Ngày nhân rộng" },
        { m => m.StoppedOn,         Date,      "Ngày dừng" },
        { m => m.RecognizedYear,    Facet,     "Năm công nhận" },
        { m => m.RecognitionLevel,  Facet,     "Cấp công nhận" },
        { m => m.RecognizedBy,      Link,      "Cơ quan công nhận", null, "recognizedModels" },
        { m => m.RecognizedIn,      Link,      "Công nhận tại văn bản", null, "recognizedModels" },
        { m => m.Field,             Facet,     "Lĩnh vực" },
        { m => m.Address,           Text,      "Địa chỉ thực hiện", "Thôn, xã; không ghi số nhà." },
        { m => m.Place,             Link,      "Địa bàn", null, "models" },
        { m => m.StartsOn,          Date,      "Bắt đầu" },
        { m => m.EndsOn,            Date,      "Kết thúc" },
        { m => m.PeriodText,        Text,      "Thời gian như ghi" },
        { m => m.Content,           Text,      "Nội dung thực hiện" },
        { m => m.OwnerKind,         Facet,     "Chủ mô hình là" },
        { m => m.Owner,             Text,      "Chủ mô hình" },
        { m => m.OwnerOrganization, Link,      "Đơn vị chủ mô hình", null, "ownedModels" },
        { m => m.LeadOrganization,  Link,      "Đơn vị phụ trách", null, "ledModels" },
        { m => m.Theme,             Text,      "Chủ đề" },
        { m => m.Campaign,          Link,      "Phong trào thi đua", null, "models" },
        { m => m.Year,              Facet,     "Năm" },
        { m => m.Body,              Role.Body, "Nội dung thêm" },
    };
}

/// <summary>What is recognised.</summary>
public enum ModelKind
{
    /// <summary>A way of working.</summary>
    [Label("mô hình")] Model,

    /// <summary>A person or collective that others learn from.</summary>
    [Label("điển hình")] Exemplar,

    /// <summary>A unit chosen to go first.</summary>
    [Label("điểm chỉ đạo")] Pilot,
}

/// <summary>The fields in which models are counted.</summary>
public enum ModelField
{
    /// <summary>Economy.</summary>
    [Label("kinh tế")] Economy,

    /// <summary>Culture and society.</summary>
    [Label("văn hóa - xã hội")] CultureSociety,

    /// <summary>Defence and security.</summary>
    [Label("quốc phòng, an ninh")] DefenceSecurity,

    /// <summary>The political system.</summary>
    [Label("xây dựng hệ thống chính trị")] PoliticalSystem,

    /// <summary>Anything else.</summary>
    [Label("lĩnh vực khác")] Other,
}
