using System.Globalization;

namespace ThiDua.Portal.Site;

/// <summary>The words of the pages and of the staff's commands that are not in a view, in Vietnamese.</summary>
public static class Words
{
    public const string Yes = "có";
    public const string No = "không";

    /// <summary>A point between thousands, a comma before the fraction.</summary>
    public static NumberFormatInfo Numbers { get; } = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    public static string Date(DateOnly date) => date.ToString("d/M/yyyy", CultureInfo.InvariantCulture);

    public static string PageTitle(string title, string portal) => title == portal ? portal : $"{title} - {portal}";

    public const string MakeUnique = "Đổi khóa dòng hoặc tiêu đề để mỗi neo chỉ có một lần.";
    public const string MendLink = "Xem lại địa chỉ; liên kết trong bài nên trỏ tới tệp .md của mục.";
    public const string MendAnchor = "Xem lại phần sau dấu #; nó phải là khóa dòng hoặc neo của một tiêu đề.";

    public static string DuplicateAnchor(string anchor, string page) => $"Neo “{anchor}” có hai lần trên trang {page}.";

    public static string BrokenLink(string link, string page) => $"Liên kết “{link}” trên trang {page} không dẫn tới đâu.";

    public static string BrokenAnchor(string link, string page) => $"Liên kết “{link}” trên trang {page} trỏ tới một neo không có.";

    public static string Summary(int errors, int warnings, int files) => $"{errors} lỗi, {warnings} cảnh báo trong {files} tệp.";

    public static string Published(int files, int written, int deleted, string folder) => $"Đã công bố {files} tệp vào {folder}: ghi {written}, xóa {deleted}.";

    public static string Checked(int files) => $"Không có lỗi: {files} tệp sẽ được công bố.";

    public static string NotPublished => "Chưa công bố gì; bản đang có được giữ nguyên.";

    public static string NoContent(string folder) => $"Không thấy thư mục nội dung “{folder}” (cần có tệp portal.yaml). Đặt bằng --content.";

    public static string Busy(string folder) => $"Thư mục {folder} đang được một tiến trình khác ghi. Đợi nó xong rồi chạy lại.";

    public static string StateInsideContent(string folder) => $"Thư mục tệp sinh ra “{folder}” không được nằm trong thư mục nội dung. Đặt bằng --state.";

    public static string BadToday(string text) => $"Ngày “{text}” không hợp lệ. Viết dạng 2025-05-19.";

    public static string Serving(string address) => $"Cổng đang phục vụ tại {address}";

    public const string NotFound = "Không tìm thấy trang này.";
    public const string NotYetPublished = "Cổng chưa công bố được lần nào. Xem lỗi nội dung trong nhật ký của chương trình.";
    public const string CannotPublish = "Không ghi được tệp; xem nhật ký của chương trình.";

    public static string HasErrors(int errors) => $"Nội dung mới có {errors} lỗi; cổng đang phục vụ bản tốt gần nhất.";

    public const string Commands = "Kiểm tra, công bố và xem trước nội dung của cổng.";
    public const string CheckCommand = "Đọc nội dung, dựng thử mọi trang, in mọi lỗi; mã thoát 1 khi có lỗi.";
    public const string PublishCommand = "Công bố cổng thành tệp tĩnh; chỉ ghi những tệp đã đổi. Có lỗi thì không ghi gì.";
    public const string PreviewCommand = "Xem trước trên máy này; tự dựng lại khi nội dung đổi.";
    public const string ContentOption = "Thư mục nội dung (mặc định: content gần nhất; biến PORTAL_CONTENT).";
    public const string StateOption = "Thư mục tệp sinh ra (mặc định: artifacts/state cạnh nội dung; biến PORTAL_STATE).";
    public const string TodayOption = "Ngày công bố, dạng 2025-05-19 (mặc định: hôm nay ở Việt Nam; biến PORTAL_TODAY).";
    public const string PortOption = "Cổng mạng của bản xem trước.";

    public static string Rendering(int pages) => $"Đang dựng trang… {pages}";

    public static string CannotListen(string why) => $"Không mở được địa chỉ phục vụ ({why}). Đặt địa chỉ khác bằng --urls, ví dụ --urls http://localhost:8080.";
}
