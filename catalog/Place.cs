namespace ThiDua.Portal.Catalog;

/// <summary>An administrative unit, a region or the country, under one name and within one time.</summary>
public sealed record Place : RecordWithPage
{
    /// <summary>The name, with its kind: Tỉnh Bình Thuận.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of unit it is.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>The official code of its time.</summary>
    public string? Code { get; init; }

    /// <summary>The unit that it lies in.</summary>
    public Ref<Place>? Parent { get; init; }

    /// <summary>The first day of that unit under that name.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day of that unit under that name.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>The units that took it in.</summary>
    public IReadOnlyList<Ref<Place>> Successors { get; init; } = [];

    /// <summary>The table of the dataset.</summary>
    public static Dataset<Place> Dataset { get; } = new("places", "Địa danh", folders: ["dia-danh"])
    {
        { p => p.Id,         Key,       "Mã địa danh" },
        { p => p.Name,       Text,      "Tên" },
        { p => p.Kind,       Facet,     "Loại" },
        { p => p.Code,       Keyword,   "Mã đơn vị hành chính" },
        { p => p.Parent,     Link,      "Thuộc", null, "children" },
        { p => p.ValidFrom,  Date,      "Có từ ngày" },
        { p => p.ValidUntil, Date,      "Đến hết ngày" },
        { p => p.Successors, Link,      "Nay là", null, "predecessors" },
        { p => p.Body,       Role.Body, "Nội dung thêm" },
    };
}

/// <summary>Sorts of places.</summary>
public enum PlaceKind
{
    /// <summary>The country.</summary>
    [Label("quốc gia")] Country,

    /// <summary>A region.</summary>
    [Label("vùng")] Region,

    /// <summary>A province.</summary>
    [Label("tỉnh")] Province,

    /// <summary>A city under the central government.</summary>
    [Label("thành phố trực thuộc trung ương")] CentralCity,

    /// <summary>A city in a province.</summary>
    [Label("thành phố thuộc tỉnh")] ProvincialCity,

    /// <summary>A rural district.</summary>
    [Label("huyện")] District,

    /// <summary>A town.</summary>
    [Label("thị xã")] Town,

    /// <summary>A ward.</summary>
    [Label("phường")] Ward,

    /// <summary>A commune.</summary>
    [Label("xã")] Commune,

    /// <summary>A township.</summary>
    [Label("thị trấn")] Township,

    /// <summary>A special zone.</summary>
    [Label("đặc khu")] SpecialZone,

    /// <summary>Anything else.</summary>
    [Label("nơi khác")] Other,
}
