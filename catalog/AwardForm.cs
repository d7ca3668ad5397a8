namespace ThiDua.Portal.Catalog;

/// <summary>The forms of commendation of the Law (art. 9), and emulation titles beside them.</summary>
public enum AwardForm
{
    /// <summary>Huân chương.</summary>
    [Label("huân chương")] Order,

    /// <summary>Huy chương.</summary>
    [Label("huy chương")] Medal,

    /// <summary>Danh hiệu vinh dự nhà nước.</summary>
    [Label("danh hiệu vinh dự nhà nước")] StateHonoraryTitle,

    /// <summary>State prizes.</summary>
    [Label("Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước")] StatePrize,

    /// <summary>Kỷ niệm chương.</summary>
    [Label("kỷ niệm chương")] CommemorativeMedal,

    /// <summary>Bằng khen.</summary>
    [Label("bằng khen")] CertificateOfMerit,

    /// <summary>Giấy khen.</summary>
    [Label("giấy khen")] CertificateOfCommendation,

    /// <summary>Cờ thi đua.</summary>
    [Label("cờ thi đua")] EmulationFlag,

    /// <summary>Danh hiệu thi đua; which one is in title.</summary>
    [Label("danh hiệu thi đua")] EmulationTitle,

    /// <summary>Anything else, such as a recognised standard.</summary>
    [Label("hình thức khác")] Other,
}
