using System.Globalization;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site;

/// <summary>The words of the pages that are not in a view, in Vietnamese.</summary>
public static partial class Words
{
    public const string Yes = "có";
    public const string No = "không";

    /// <summary>A point between thousands, a comma before the fraction.</summary>
    public static NumberFormatInfo Numbers { get; } = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    public static string PageTitle(string title, string portal) => title == portal ? portal : $"{title} - {portal}";

    /// <summary>The name of a folder of the content, which is that of its list.</summary>
    public static string Folder(string folder) => folder switch
    {
        "van-ban" => "Văn bản",
        "khen-thuong" => "Khen thưởng",
        "phong-trao" => "Phong trào thi đua",
        "mo-hinh" => "Mô hình, điển hình",
        "lay-y-kien" => "Lấy ý kiến Nhân dân",
        "co-quan" => "Cơ quan, đơn vị",
        "dia-danh" => "Địa danh",
        "cam-ket" => "Cam kết: mốc, thời hạn và chỉ tiêu",
        "dinh-chinh" => "Đính chính",
        _ => folder,
    };

    /// <summary>The name of a list where there is little room.</summary>
    public static string Short(string folder) => folder switch
    {
        "phong-trao" => "Phong trào",
        "mo-hinh" => "Mô hình",
        "cam-ket" => "Mốc, chỉ tiêu",
        "khen-thuong" => "Quyết định khen",
        "lay-y-kien" => "Đợt lấy ý kiến",
        _ => Folder(folder),
    };

    /// <summary>What a list says of itself before its records.</summary>
    public static string? Intro(string folder) => folder switch
    {
        "van-ban" => "Kế hoạch, chỉ thị, quyết định và văn bản khác; có bản toàn văn, có bản chỉ biết qua viện dẫn.",
        "khen-thuong" => "Quyết định và văn bản khen thưởng; trang của mỗi quyết định nêu từng người, tập thể, hộ gia đình được khen.",
        "phong-trao" => "Phong trào thi đua, cuộc vận động, chuyên đề và sự kiện mà các văn bản phát động hoặc nêu tên.",
        "mo-hinh" => "Mô hình, điển hình và điểm chỉ đạo, từ đăng ký đến nhân rộng.",
        "lay-y-kien" => "Danh sách đề nghị khen thưởng được công khai để Nhân dân góp ý trước khi xét.",
        "co-quan" => "Cơ quan, tổ chức, đơn vị ban hành văn bản, tổ chức phong trào hoặc được giao việc.",
        "dia-danh" => "Tên như tại thời điểm của văn bản; nơi đã sáp nhập dẫn tới nơi kế tục.",
        "cam-ket" => "Việc phải làm và con số phải đạt mà các văn bản tự đặt ra. “Chưa thấy công bố” nghĩa là cổng chưa tìm thấy kết quả được đăng, không có nghĩa là việc chưa làm.",
        "dinh-chinh" => "Chỗ sai hoặc đáng ngờ trong các nguồn: giữ nguyên như ghi, đặt bên cạnh cách đọc của cổng và lý do.",
        _ => null,
    };

    /// <summary>The name of a way to divide a list.</summary>
    public static string Grouping(string slug) => slug switch
    {
        "nam" => "Năm",
        "loai" => "Loại",
        "cap" => "Cấp",
        "dia-danh" => "Địa bàn",
        "linh-vuc" => "Lĩnh vực",
        "hinh-thuc" => "Hình thức khen thưởng",
        "chu-cai" => "Chữ cái",
        "trang-thai" => "Trạng thái",
        "phong-trao" => "Phong trào",
        "co-quan" => "Cơ quan thực hiện",
        "van-ban" => "Văn bản",
        "muc" => "Mục được đính chính",
        _ => slug,
    };

    public const string UnknownGroup = "Chưa rõ";
    public const string OtherLetters = "Số, dấu";
    public const string ListAsCsv = "Tải danh sách này (CSV)";
    public const string AchievementTime = "Thời gian thành tích";
    public const string AsDecided = "Theo thứ tự của quyết định";
    public const string ByName = "Theo tên";
    public const string AsCalendar = "Thêm mọi mốc vào lịch (.ics)";
    public const string AsFeed = "Theo dõi danh sách này (Atom)";
    public const string BodyAsFeed = "Theo dõi cơ quan này (Atom)";
    public const string HonoursAsCsv = "Mọi lượt khen thưởng (CSV)";
    public const string Targets = "Chỉ tiêu";

    public static string Commitments(Pages.ObligationState kind) => kind switch
    {
        Pages.ObligationState.Recurring => "Việc định kỳ",
        Pages.ObligationState.Undated => "Việc không ghi thời hạn",
        _ => "Việc có thời hạn",
    };

    public static string GroupTitle(string list, string grouping, string group) => $"{list} theo {Small(grouping)}: {group}";

    public static string IndexTitle(string list) => $"{list}: xem theo nhóm";

    public static string ListDescription(string title, int count, int page) => $"{PageOf(title, page)}: {count} mục.";

    public static string IndexDescription(string list, IEnumerable<string> groupings) => $"{list}, chia theo {string.Join(", ", groupings.Select(Small))}.";

    public const string IndexCrumb = "Xem theo nhóm";

    public const string OpenData = "Dữ liệu mở";
    public const string OpenDataDescription = "Tải toàn bộ các bộ dữ liệu của cổng: CSV, JSON Lines, từ điển dữ liệu, giấy phép.";
    public const string Statistics = "Thống kê";
    public const string StatisticsDescription = "Số mục của cổng theo năm, cấp, loại, hình thức khen thưởng và địa bàn.";
    public const string Honours = "Lượt khen thưởng";
    public const string HomeDescription = "Tra cứu phong trào thi đua, mô hình, khen thưởng, văn bản, mốc, chỉ tiêu và dữ liệu mở về thi đua, khen thưởng.";
    public const string Guide = "Hướng dẫn đăng ký mô hình";
    public const string GuideDescription = "Ai đăng ký, cần ghi gì, bao nhiêu, sáu bước và các thời hạn của mô hình, điển hình “Dân vận khéo”.";
    public const string SiteMap = "Sơ đồ trang";
    public const string SiteMapDescription = "Mọi danh sách, cách xem, dữ liệu và trang hướng dẫn của cổng trên một trang.";
    public const string About = "Giới thiệu";
    public const string AboutDescription = "Cổng này là gì, nguồn, dữ liệu cá nhân, đính chính, khả năng tiếp cận, giấy phép và thuật ngữ.";

    public static string CountedBy(string what, string side) => $"{what} theo {Small(side)}";

    public static string Share(int count, int whole) => count * 100 < whole ? "dưới 1%" : $"{Math.Round(count * 100m / whole, MidpointRounding.AwayFromZero)}%";

    public static string Finding(string most, int count, int whole) => $"Nhiều nhất: {most}, {Pages.Fields.Number(count)} trong {Pages.Fields.Number(whole)} ({Share(count, whole)}).";

    public const string Result = "Kết quả";

    public static string ResultsOf(string what) => $"{what} theo kết quả đã công bố";

    public static string HonoursIn(int decisions) => $"Mỗi lượt là một hình thức khen thưởng cho một người, tập thể hoặc hộ gia đình, trong {Pages.Fields.Number(decisions)} quyết định.";

    public static string OtherGroups(int count) => $"và {count} nhóm khác";

    /// <summary>The type of a column for those who read the data.</summary>
    public static string TypeOf(Column column)
    {
        var type = column.Role switch
        {
            Role.Date => "ngày",
            Role.Number => "số",
            Role.Link => "mã của mục",
            Role.Body => "Markdown",
            _ when column.Type == typeof(bool) => "đúng, sai",
            _ when column.Type == typeof(int) => "số nguyên",
            _ when column.Values.Count > 0 => "một trong các giá trị",
            _ => "chữ",
        };
        return (column.IsList ? $"danh sách {type}" : type) + (column.IsNullable ? ", có thể trống" : "");
    }

    public static string RowsShown(int first, int last, int total) => $"Hiện {Pages.Fields.Number(first)}-{Pages.Fields.Number(last)} trong {Pages.Fields.Number(total)}.";

    public static string PageOf(string title, int page) => page is 1 ? title : $"{title}, trang {page}";

    private static readonly Dictionary<string, string> Reverses = new(StringComparer.Ordinal)
    {
        ["issuedDocuments"] = "Văn bản đã ban hành",
        ["coIssuedDocuments"] = "Văn bản cùng ban hành",
        ["documents"] = "Văn bản",
        ["implementedBy"] = "Văn bản thực hiện văn bản này",
        ["replaces"] = "Thay thế các văn bản",
        ["launchedCampaigns"] = "Phong trào được phát động",
        ["parts"] = "Gồm các phần",
        ["responses"] = "Phong trào hưởng ứng",
        ["organizedCampaigns"] = "Phong trào tham gia tổ chức",
        ["campaigns"] = "Phong trào thi đua",
        ["namedCampaigns"] = "Phong trào được nêu trong văn bản",
        ["models"] = "Mô hình, điển hình",
        ["recognizedModels"] = "Mô hình được công nhận",
        ["ownedModels"] = "Mô hình của cơ quan, đơn vị",
        ["ledModels"] = "Mô hình được giao phụ trách",
        ["organizations"] = "Cơ quan, đơn vị",
        ["children"] = "Trực thuộc",
        ["standingBodyOf"] = "Là cơ quan thường trực của",
        ["predecessors"] = "Kế tục từ",
        ["consultations"] = "Lấy ý kiến Nhân dân",
        ["basisOfConsultations"] = "Là căn cứ của các đợt lấy ý kiến",
        ["consultationOutcomes"] = "Nêu kết quả của các đợt lấy ý kiến",
        ["obligations"] = "Mốc, thời hạn",
        ["followingObligations"] = "Việc phải làm sau đó",
        ["obligationsAbout"] = "Mốc, thời hạn về văn bản này",
        ["obligationResults"] = "Là kết quả của các mốc, thời hạn",
        ["targets"] = "Chỉ tiêu",
        ["targetResults"] = "Là kết quả của các chỉ tiêu",
        ["figures"] = "Số liệu công bố",
        ["figuresOfCampaign"] = "Số liệu công bố về phong trào",
        ["figuresOfPlace"] = "Số liệu công bố về địa bàn",
        ["corrections"] = "Đính chính",
        ["commendations"] = "Khen thưởng",
        ["decidedCommendations"] = "Khen thưởng đã quyết định",
        ["revokedCommendations"] = "Khen thưởng bị hủy bỏ",
        ["citations"] = "Viện dẫn",
        ["citedBy"] = "Được viện dẫn bởi",
    };

    /// <summary>The heading of a way back; null when the word is missing.</summary>
    public static string? FindReverse(string name) => Reverses.GetValueOrDefault(name);

    public static string Reverse(string name) => FindReverse(name) ?? name;

    public const string Bases = "Căn cứ";
    public const string OtherCitations = "Viện dẫn khác";

    public static string PartsDiffer(string sum, string whole) => $"Các phần đã công bố cộng lại là {sum}, khác số tổng {whole}; cổng đăng cả hai như nguồn.";

    public const string TableInText = "Bảng trong văn bản";

    /// <summary>The six steps of a model, from registration to replication.</summary>
    public static IReadOnlyList<string> Steps { get; } =
        ["Đăng ký", "Kiểm tra, giao nhiệm vụ", "Xây dựng", "Sơ kết", "Công nhận, khen thưởng", "Nhân rộng"];

    public const string StepUnknown = "Không rõ";
    public const string StepUnseen = "Chưa thấy công bố";

    public static string Capital(string text) => text.Length is 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static string Small(string text) => text.Length is 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];

    public static string? Symbol(string? symbol) => symbol is null ? null : $"số {symbol}";

    public static string? Year(int? year) => year is null ? null : $"năm {year}";

    public static string Quantity(decimal value, string? unit) => unit switch
    {
        null => Pages.Fields.Number(value),
        "%" => Pages.Fields.Number(value) + "%",
        _ => $"{Pages.Fields.Number(value)} {unit}",
    };

    /// <summary>Where to report a mistake of a record: a mail with its code, or a page.</summary>
    public static string? ContactLink(string? contact, string code) =>
        contact is null ? null : contact.Contains("://", StringComparison.Ordinal) ? contact : $"mailto:{contact}?subject={Uri.EscapeDataString($"Báo sai sót: {code}")}";
}
