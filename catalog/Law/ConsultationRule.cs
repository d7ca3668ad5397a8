namespace ThiDua.Portal.Catalog.Law;

/// <summary>How long a list must be open for the people's comments before a State award is proposed, by day.</summary>
/// <param name="From">The first day of the rule.</param>
/// <param name="Until">The last day of the rule; null when no end is known.</param>
/// <param name="WorkingDays">The least number of working days.</param>
/// <param name="Basis">The article that says so.</param>
/// <param name="Source">The page on which it was seen.</param>
public sealed record ConsultationRule(DateOnly From, DateOnly? Until, int WorkingDays, string Basis, string Source)
{
    /// <summary>Words of the honours for which the law asks it.</summary>
    private static readonly string[] StateAwards =
    [
        "Huân chương", "Danh hiệu vinh dự nhà nước", "Anh hùng Lao động", "Anh hùng Lực lượng vũ trang", "Tỉnh Anh hùng", "Thành phố Anh hùng",
        "Nhà giáo Nhân dân", "Nhà giáo Ưu tú", "Thầy thuốc Nhân dân", "Thầy thuốc Ưu tú",
        "Nghệ sĩ Nhân dân", "Nghệ sĩ Ưu tú", "Nghệ nhân Nhân dân", "Nghệ nhân Ưu tú",
    ];

    /// <summary>The table. Five days were seen before 2024, but neither the article nor which days count.</summary>
    public static IReadOnlyList<ConsultationRule> Rules { get; } =
    [
        new(new(2024, 1, 1), new(2025, 6, 30), 10, "khoản 2 Điều 46 Nghị định số 98/2023/NĐ-CP", "https://vietnam.vn/?p=1196536"),
        new(new(2025, 7, 1), null, 10, "khoản 2 Điều 44 Nghị định số 152/2025/NĐ-CP", "https://thongtin.vietnam.vn/xin-y-kien-xet-phong-tang-danh-hieu-anh-hung-luc-luong-vu-trang-nhan-dan"),
    ];

    /// <summary>The rule for a list opened on a day, or null when none is known.</summary>
    public static ConsultationRule? On(DateOnly day) => Rules.FirstOrDefault(rule => rule.From <= day && !(rule.Until < day));

    /// <summary>Whether the law asks for a consultation before an award is proposed.</summary>
    public static bool IsAskedFor(string award) => StateAwards.Any(name => award.Contains(name, StringComparison.OrdinalIgnoreCase));
}
