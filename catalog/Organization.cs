namespace ThiDua.Portal.Catalog;

/// <summary>A body that issues, runs, decides or is honoured, with the time in which it had that name.</summary>
public sealed record Organization : RecordWithPage
{
    /// <summary>The full name.</summary>
    public required string Name { get; init; }

    /// <summary>Short forms in use.</summary>
    public IReadOnlyList<string> ShortNames { get; init; } = [];

    /// <summary>The issuer codes in its document symbols.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>What sort of body it is.</summary>
    public required OrganizationKind Kind { get; init; }

    /// <summary>Its level.</summary>
    public required Level Level { get; init; }

    /// <summary>The body it is part of.</summary>
    public Ref<Organization>? Parent { get; init; }

    /// <summary>The place it serves.</summary>
    public Ref<Place>? Place { get; init; }

    /// <summary>The body that runs its daily work.</summary>
    public Ref<Organization>? StandingBody { get; init; }

    /// <summary>The first day of that body under that name.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day of that body under that name.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>The bodies that took over.</summary>
    public IReadOnlyList<Ref<Organization>> Successors { get; init; } = [];

    /// <summary>What it does in this work.</summary>
    public string? Role { get; init; }

    /// <summary>The table of the dataset.</summary>
    public static Dataset<Organization> Dataset { get; } = new("organizations", "Cơ quan, đơn vị", folders: ["co-quan"])
    {
        { o => o.Id,           Key,       "Mã cơ quan, đơn vị" },
        { o => o.Name,         Text,      "Tên" },
        { o => o.ShortNames,   Text,      "Tên gọi tắt" },
        { o => o.Codes,        Keyword,   "Ký hiệu", "Ký hiệu trong số văn bản, ví dụ UBND, TU, ĐUK." },
        { o => o.Kind,         Facet,     "Loại" },
        { o => o.Level,        Facet,     "Cấp" },
        { o => o.Parent,       Link,      "Trực thuộc", null, "children" },
        { o => o.Place,        Link,      "Địa bàn", null, "organizations" },
        { o => o.StandingBody, Link,      "Cơ quan thường trực", null, "standingBodyOf" },
        { o => o.ValidFrom,    Date,      "Có từ ngày" },
        { o => o.ValidUntil,   Date,      "Đến hết ngày" },
        { o => o.Successors,   Link,      "Cơ quan kế tục", null, "predecessors" },
        { o => o.Role,         Text,      "Vai trò" },
        { o => o.Body,         Catalog.Role.Body, "Nội dung thêm" },
    };
}

/// <summary>Sorts of bodies.</summary>
public enum OrganizationKind
{
    /// <summary>An elected Party committee.</summary>
    [Label("cấp ủy Đảng")] PartyCommittee,

    /// <summary>Another Party organization: a cell, a standing committee.</summary>
    [Label("tổ chức Đảng")] PartyBody,

    /// <summary>A body that advises.</summary>
    [Label("cơ quan tham mưu")] AdvisoryBody,

    /// <summary>An administrative body.</summary>
    [Label("cơ quan hành chính nhà nước")] Government,

    /// <summary>A People's Council.</summary>
    [Label("Hội đồng nhân dân")] PeoplesCouncil,

    /// <summary>The Fatherland Front.</summary>
    [Label("Mặt trận Tổ quốc")] Front,

    /// <summary>A mass organization.</summary>
    [Label("tổ chức chính trị - xã hội, đoàn thể")] MassOrganization,

    /// <summary>A council for emulation and commendation.</summary>
    [Label("hội đồng")] Council,

    /// <summary>A steering committee.</summary>
    [Label("ban chỉ đạo")] SteeringCommittee,

    /// <summary>An enterprise.</summary>
    [Label("doanh nghiệp")] Enterprise,

    /// <summary>A school, hospital, newspaper or the like.</summary>
    [Label("đơn vị sự nghiệp")] PublicServiceUnit,

    /// <summary>A cluster or block of units that compete.</summary>
    [Label("cụm, khối thi đua")] EmulationBlock,

    /// <summary>A central body.</summary>
    [Label("cơ quan trung ương")] CentralBody,

    /// <summary>Anything else.</summary>
    [Label("cơ quan, đơn vị khác")] Other,
}
