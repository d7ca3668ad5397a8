using ThiDua.Portal.Catalog.Checks;
using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Catalog.Formats;
using ThiDua.Portal.Catalog.Law;

namespace ThiDua.Portal.Catalog;

/// <summary>What the checks that know the field say.</summary>
internal static partial class Words
{
    private const string KeepAsPublished = "nếu đúng như nguồn thì giữ nguyên và nói rõ ở note.";

    public static Problem NotInAuthority(Spot at, Commendation award, Organization? issuer, DateOnly day, IReadOnlyList<AuthorityRule> rules) =>
        at.Problem(
            "authority",
            $"“{Short(award.Award)}” do {issuer?.Name ?? award.Level.Label()} quyết định ngày {Value.Text(day)}; thẩm quyền khi đó: {Several(rules.Select(rule => rule.Authority))} "
                + $"({Several(rules.Select(rule => rule.Basis))}{(rules.All(rule => rule.IsVerified) ? "" : ", chưa đối chiếu được điều luật")}).",
            $"Xem lại hình thức, cấp và ngày của quyết định; {KeepAsPublished}",
            Severity.Warning);

    public static Problem ResponseLevel(Spot at, Level level, string above, Level answered) =>
        at.Problem("response-level", $"Phong trào {level.Label()} hưởng ứng “{Short(above)}” của {answered.Label()}.", $"Xem lại cấp của hai phong trào và chiều hưởng ứng; {KeepAsPublished}", Severity.Warning);

    public static Problem NotValidThen(Spot at, Column column, string name, Days days) =>
        at.Problem("not-valid-then", $"“{column.Label}” là “{Short(name)}”, không có {When(days)}.", $"Chọn tên gọi của thời điểm đó; {KeepAsPublished}", Severity.Warning);

    public static Problem OutsideParent(Spot at, Column column, string parent) =>
        at.Problem("outside-parent", $"Thời gian nằm ngoài thời gian của “{Short(parent)}” ở “{column.Label}”.", $"Xem lại thời gian của hai phong trào; {KeepAsPublished}", Severity.Warning);

    public static Problem PartsDiffer(Spot at, decimal whole, decimal parts) =>
        at.Problem("parts-differ", $"Các phần cộng lại được {Value.Text(parts)}, tổng ghi {Value.Text(whole)}.", $"Xem lại các số; {KeepAsPublished}", Severity.Warning);

    public static Problem CountDiffers(Spot at, decimal published, int rows) =>
        at.Problem("published-count", $"Số công bố là {Value.Text(published)}, danh sách có {rows}.", $"Xem lại số và danh sách; {KeepAsPublished}", Severity.Warning);

    public static Problem NumberingOrder(Spot at, string symbol, string earlier, DateOnly earlierOn) =>
        at.Problem("numbering-order", $"Số {symbol} không lớn hơn số {earlier} ngày {Value.Text(earlierOn)} của cùng cơ quan, cùng loại.", $"Xem lại số, ngày và cơ quan của hai văn bản; {KeepAsPublished}", Severity.Warning);

    public static Problem PersonalData(Spot at, PersonalDataKind kind, string? hint) =>
        at.Problem("personal-data", $"Có {NameOf(kind)}{(hint is null ? "" : $" (“{hint}…”)")}.", "Bỏ khỏi nội dung; cổng không đăng dữ liệu cá nhân.");

    public static Problem NotInText(Spot at, Column column, string quotation) =>
        at.Problem("quotation", $"“{column.Label}” trích “{Short(quotation)}”, không có trong toàn văn.", "Chép lại đúng như toàn văn bên dưới, hoặc sửa toàn văn nếu chép sót.");

    public static Problem OddPeriod(Spot at, Column column, string period) =>
        at.Problem("odd-period", $"“{column.Label}” có thời gian “{Short(period)}”.", $"Xem lại hai năm; {KeepAsPublished}", Severity.Warning);

    public static Problem Registration(Spot at, ModelState state, IReadOnlyList<Column> missing) =>
        at.Problem("registration", $"Mô hình {state.Label()} mà thiếu {string.Join(", ", missing.Select(column => $"“{column.Label}” ({column.Name})"))}.", "Đăng ký mô hình phải có tên, địa chỉ, thời gian, nội dung và chủ mô hình; điền khi nguồn nói đến.", Severity.Warning);

    public static Problem NoSource(Spot at) =>
        at.Problem("no-source", "Thông tin đã công bố mà không có nguồn.", "Thêm vào sources địa chỉ trang đã đăng.", Severity.Warning);

    public static Problem RepeatedAward(Spot at, Spot other) =>
        at.Problem("repeated-award", $"Cùng đối tượng, cùng thành tích đã được khen thưởng ở {Place(at, other)}.", $"Xem lại hai dòng, một thành tích không khen thưởng nhiều lần; {KeepAsPublished}", Severity.Warning);

    public static Problem ShortConsultation(Spot at, int days, bool isAtMost, ConsultationRule rule) =>
        at.Problem("consultation-window", $"Lấy ý kiến {(isAtMost ? "nhiều nhất " : "")}{days} ngày làm việc, phải ít nhất {rule.WorkingDays} ngày làm việc ({rule.Basis}).", $"Xem lại hai ngày; {KeepAsPublished}", Severity.Warning);

    private static string NameOf(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.CitizenId => "số căn cước",
        PersonalDataKind.IdCard => "số chứng minh nhân dân",
        PersonalDataKind.MobilePhone => "số điện thoại di động",
        PersonalDataKind.BankAccount => "số tài khoản",
        PersonalDataKind.PersonalMail => "thư điện tử cá nhân",
        PersonalDataKind.HomeAddress => "địa chỉ nhà của cá nhân",
        _ => "ngày sinh đầy đủ",
    };

    private static string When(Days days) => days switch
    {
        { First: { } day } when day == days.Last => $"vào ngày {Value.Text(day)}",
        { First: { } first, Last: { } last } => $"trong thời gian từ {Value.Text(first)} đến {Value.Text(last)}",
        { First: { } first } => $"từ ngày {Value.Text(first)}",
        _ => $"đến hết ngày {Value.Text(days.Last!)}",
    };

    private static string Several(IEnumerable<string> texts) => string.Join("; ", texts.Distinct());
}
