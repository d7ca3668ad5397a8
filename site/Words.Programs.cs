namespace ThiDua.Portal.Site;

/// <summary>What the programs say to staff, to those who run them, and to a reader who asked for what is not there.</summary>
public static partial class Words
{
    public const string MakeUnique = "Đổi khóa dòng hoặc tiêu đề để mỗi neo chỉ có một lần.";
    public const string MendLink = "Xem lại địa chỉ; liên kết trong bài nên trỏ tới tệp .md của mục.";
    public const string MendAnchor = "Xem lại phần sau dấu #; nó phải là khóa dòng hoặc neo của một tiêu đề.";
    public const string RenameOne = "Đổi tên một trong hai tệp, hoặc bỏ mã trước đây bị trùng.";

    public static string DuplicateAnchor(string anchor, string page) => $"Neo “{anchor}” có hai lần trên trang {page}.";

    public static string BrokenLink(string link, string page) => $"Liên kết “{link}” trên trang {page} không dẫn tới đâu.";

    public static string BrokenAnchor(string link, string page) => $"Liên kết “{link}” trên trang {page} trỏ tới một neo không có.";

    public static string DuplicateAddress(string address) => $"Hai mục cùng dựng trang {address}.";

    public static string Summary(int errors, int warnings, int files) => $"{errors} lỗi, {warnings} cảnh báo trong {files} tệp.";

    public static string Published(int files, int written, int deleted, string folder) => $"Đã công bố {files} tệp vào {folder}: ghi {written}, xóa {deleted}.";

    public static string Checked(int files) => $"Không có lỗi: {files} tệp sẽ được công bố.";

    public const string NotPublished = "Chưa công bố gì; bản đang có được giữ nguyên.";

    public static string Rendering(int pages) => $"Đang dựng trang… {pages}";

    public static string NoContent(string folder) => $"Không thấy thư mục nội dung “{folder}” (cần có tệp portal.yaml). Đặt bằng --content.";

    public static string Busy(string folder) => $"Thư mục {folder} đang được một tiến trình khác ghi. Đợi nó xong rồi chạy lại.";

    public static string StateInsideContent(string folder) => $"Thư mục tệp sinh ra “{folder}” không được nằm trong thư mục nội dung. Đặt bằng --state.";

    public static string StateIsFile(string path) => $"“{path}” là một tệp, không phải thư mục. Đặt thư mục tệp sinh ra bằng --state.";

    public static string StateNotOurs(string folder) => $"Thư mục “{folder}” có tệp không do cổng sinh ra, công bố vào đó sẽ xóa chúng. Đặt thư mục khác bằng --state.";

    public static string BadToday(string text) => $"Ngày “{text}” không hợp lệ. Viết dạng 2025-05-19.";

    public static string BadPublicUrl(string text) => $"Địa chỉ công khai “{text}” không hợp lệ. Viết dạng https://thidua.vidu.vn, không có dấu ? hay #.";

    public static string BadPort(string text) => $"Cổng mạng “{text}” không hợp lệ. Viết một số từ 1 đến 65535.";

    public static string BadRateLimit(string text) => $"Giới hạn “{text}” không hợp lệ. Viết một số từ 0 đến 1000000.";

    public static string BadUrl(string text) => $"Địa chỉ “{text}” không hợp lệ. Viết dạng http://localhost:8080; nhiều địa chỉ cách nhau bằng dấu chấm phẩy.";

    public static string ValueMissing(string option) => $"{option} cần một giá trị đi sau.";

    public static string GivenTwice(string option) => $"{option} chỉ được ghi một lần.";

    public static string UnknownArgument(string text, string known) => $"Không hiểu “{text}”. Có: {known}.";

    public static string CommandMissing(string known) => $"Thiếu lệnh. Có: {known}.";

    public static string CannotListen(string addresses, string why) => $"Không mở được địa chỉ “{addresses}”: {why} Đặt địa chỉ khác bằng --urls, ví dụ --urls http://localhost:8080.";

    public const string AddressInUse = "một chương trình khác đang dùng địa chỉ này.";
    public const string AddressForbidden = "chương trình không được phép mở cổng mạng này.";
    public const string AddressElsewhere = "máy này không có địa chỉ đó.";
    public const string CertificateMissing = "địa chỉ https cần chứng chỉ, đặt bằng biến Kestrel__Certificates__Default__Path.";

    public static string Serving(string address) => $"Cổng đang phục vụ tại {address}";

    public static string NoAnswer(Uri address) => $"Không có cổng nào trả lời tại {address}.";

    public static string MachineFails(string why) => $"Không đọc hoặc ghi được tệp: {why}";

    public const string Stopped = "Đã dừng theo yêu cầu; chưa công bố gì mới.";

    public const string NotFound = "Không tìm thấy trang này.";
    public const string OnlyReading = "Địa chỉ này chỉ để đọc: dùng GET hoặc HEAD.";
    public const string BadRequest = "Yêu cầu không đúng dạng.";
    public const string ServerError = "Cổng gặp lỗi khi trả lời; lỗi đã được ghi lại.";
    public const string Unreadable = "Cổng tạm thời không đọc được trang này; xin thử lại sau.";
    public const string NotYetPublished = "Cổng chưa công bố được lần nào. Xem lỗi nội dung trong nhật ký của chương trình.";
    public const string CannotPublish = "Không ghi được tệp; xem nhật ký của chương trình.";
    public const string CannotRead = "Nội dung đổi trong lúc đọc. Đợi ghi xong rồi chạy lại.";

    public static string HasErrors(int errors, bool serves) =>
        $"Nội dung mới có {errors} lỗi; " + (serves ? "cổng đang phục vụ bản tốt gần nhất." : "cổng chưa công bố được lần nào.");

    public const string Commands = "Kiểm tra, công bố và xem trước nội dung của cổng.";
    public const string CheckCommand = "Đọc nội dung, dựng thử mọi trang, in mọi lỗi; mã thoát 1 khi có lỗi.";
    public const string PublishCommand = "Công bố cổng thành tệp tĩnh; chỉ ghi những tệp đã đổi. Có lỗi thì không ghi gì.";
    public const string PreviewCommand = "Xem trước trên máy này; tự dựng lại khi nội dung đổi.";
    public const string Portal = "Công bố nội dung và phục vụ cổng; tự công bố lại khi nội dung đổi.";
    public const string HealthCommand = "Hỏi cổng đang chạy trên máy này có sẵn sàng không; mã thoát 1 khi không.";
    public const string ContentOption = "Thư mục nội dung (mặc định: content gần nhất; biến PORTAL_CONTENT).";
    public const string StateOption = "Thư mục tệp sinh ra (mặc định: artifacts/state cạnh nội dung; biến PORTAL_STATE).";
    public const string TodayOption = "Ngày công bố, dạng 2025-05-19 (mặc định: hôm nay ở Việt Nam; biến PORTAL_TODAY).";
    public const string CompressOption = "Ghi thêm tệp nén .br và .gz cạnh mỗi tệp chữ, cho máy chủ tệp tĩnh không tự nén.";
    public const string PortOption = "Cổng mạng của bản xem trước (mặc định: 5081).";
    public const string PublicUrlOption = "Địa chỉ mà người đọc thấy, khi có máy chủ khác đứng trước (mặc định: địa chỉ của chính yêu cầu; biến PORTAL_PUBLIC_URL).";
    public const string UrlsOption = "Địa chỉ phục vụ (mặc định: http://localhost:5080, chỉ máy này; biến ASPNETCORE_URLS).";
    public const string RateLimitOption = "Số câu trả lời phải tính mà một máy khách được nhận trong một phút; 0 là không giới hạn (mặc định: 600; biến PORTAL_RATE_LIMIT).";
    public const string TooManyRequests = "Quá nhiều yêu cầu trong một phút. Đợi một chút rồi thử lại.";
    public const string HealthUrlsOption = "Địa chỉ mà cổng được phục vụ (mặc định: http://localhost:5080; biến ASPNETCORE_URLS).";
}
