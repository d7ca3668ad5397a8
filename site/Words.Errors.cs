namespace ThiDua.Portal.Site;

/// <summary>What readers are told when there is no answer.</summary>
public static partial class Words
{
    public static string ErrorNumber(int status) => $"Mã {status}";

    public static string ErrorTitle(int status) => status switch
    {
        400 => "Yêu cầu có chỗ chưa đúng",
        404 => "Không tìm thấy trang này",
        405 => "Địa chỉ này chỉ để đọc",
        406 => "Không có dạng được yêu cầu",
        410 => "Phiên bản dữ liệu này không còn được giữ",
        413 => "Nội dung gửi lên quá lớn",
        414 => "Địa chỉ quá dài",
        415 => "Không đọc được dạng gửi lên",
        429 => "Quá nhiều yêu cầu trong một phút",
        431 => "Phần đầu của yêu cầu quá dài",
        501 => "Cổng chưa làm được điều này",
        503 => "Cổng tạm thời chưa trả lời được",
        >= 500 => "Cổng gặp lỗi",
        _ => "Yêu cầu không được trả lời",
    };

    public static string ErrorMeaning(int status) => status switch
    {
        400 => "Cổng đã nhận yêu cầu nhưng không hiểu được một phần của nó, nên không trả lời thay vì trả lời sai.",
        404 => "Địa chỉ có thể đã gõ nhầm hoặc bị cắt. Cổng không xóa trang đã công bố: mục được đổi tên vẫn dẫn từ địa chỉ cũ về địa chỉ mới.",
        405 => "Cổng công bố thông tin và không nhận gì được gửi vào địa chỉ này.",
        406 => "Địa chỉ này có dữ liệu, nhưng không ở dạng mà trình duyệt hoặc chương trình của bạn đòi.",
        410 => "Kết quả được chia trang theo phiên bản dữ liệu lúc hỏi. Dữ liệu đã được công bố lại từ đó và phiên bản cũ đã hết thời gian giữ.",
        414 => "Địa chỉ dài hơn mức cổng đọc. Thường là do một bộ lọc có quá nhiều giá trị.",
        429 => "Cổng giới hạn số câu trả lời phải tính cho mỗi nơi hỏi, để ai cũng dùng được. Các trang đọc không bị giới hạn này.",
        501 => "Câu hỏi đúng cách viết, nhưng cổng không hỗ trợ phần được nêu.",
        503 => "Dữ liệu đang được công bố hoặc nơi giữ dữ liệu đang bận. Không có gì bị mất.",
        >= 500 => "Lỗi này là của cổng, không phải của bạn. Nó đã được ghi lại cho người quản trị.",
        _ => "Cổng không trả lời được yêu cầu ở dạng này.",
    };

    public static IReadOnlyList<string> ErrorAdvice(int status) => status switch
    {
        400 => ["Sửa phần được nêu ở trên trong địa chỉ rồi mở lại.", "Dùng trang Tìm kiếm hoặc biểu mẫu ở trang Dữ liệu mở để cổng viết địa chỉ giúp bạn."],
        404 => ["Xem lại địa chỉ, nhất là phần cuối.", "Tìm bằng vài từ trong tên của mục."],
        405 => ["Mở địa chỉ này như một liên kết bình thường.", "Muốn báo sai sót hoặc gửi ý kiến: xem trang Giới thiệu."],
        406 => ["Bỏ yêu cầu về dạng dữ liệu, hoặc chọn JSON hay CSV."],
        410 => ["Hỏi lại từ trang đầu để có phiên bản mới nhất.", "Muốn lấy tất cả một lần: tải tệp ở trang Dữ liệu mở."],
        414 => ["Bỏ bớt điều kiện hoặc giá trị trong bộ lọc.", "Tải toàn bộ dữ liệu ở trang Dữ liệu mở rồi lọc trên máy của bạn."],
        429 => ["Đợi rồi mở lại trang.", "Muốn lấy nhiều dữ liệu: tải tệp ở trang Dữ liệu mở, không có giới hạn."],
        501 => ["Viết câu hỏi theo cách khác, hoặc tải toàn bộ dữ liệu ở trang Dữ liệu mở."],
        503 => ["Đợi rồi mở lại trang.", "Các trang đọc, danh sách và tệp dữ liệu thường vẫn mở được."],
        >= 500 => ["Thử mở lại trang sau ít phút.", "Nếu vẫn gặp, báo sai sót kèm địa chỉ của trang: xem trang Giới thiệu."],
        _ => ["Mở lại trang từ một liên kết của cổng."],
    };

    /// <summary>How long to wait, as people say it.</summary>
    public static string WaitFor(TimeSpan wait)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        return seconds switch
        {
            < 60 => $"Thử lại sau {seconds} giây.",
            _ when seconds % 60 == 0 => $"Thử lại sau {seconds / 60} phút.",
            _ => $"Thử lại sau {seconds / 60} phút {seconds % 60} giây.",
        };
    }
}
