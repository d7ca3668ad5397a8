namespace ThiDua.Portal.Site;

/// <summary>The words of searching.</summary>
public static partial class Words
{
    public const string Search = "Tìm kiếm";
    public const string SearchGuide = "Cách tìm kiếm";
    public const string SearchGuideDescription = "Gõ không dấu, viết tắt, số văn bản, tên cũ, gõ nhầm: cổng tìm thế nào, với ví dụ chạy thật.";
    public const string AllKinds = "Tất cả";
    public const string ByRank = "Sát nhất trước";
    public const string NewestFirst = "Mới nhất trước";
    public const string OldestFirst = "Cũ nhất trước";
    public const string ResultAsCsv = "Tải kết quả (CSV)";
    public const string ResultAsJson = "Tải kết quả (JSON)";
    public const string ResultAsAtom = "Theo dõi tìm kiếm này (Atom)";
    public const string NoWords = "Nội dung vừa gõ không có chữ cái hay chữ số nào để tìm.";
    public const string OnlySome = "Không mục nào có đủ các từ. Dưới đây là những mục có một số từ, mục có nhiều từ hơn đứng trước.";
    public const string Mended = "Có từ không thấy ở mục nào; kết quả là của từ gần giống nhất.";
    public const string TooManyWords = "Nội dung vừa gõ quá dài: chỉ tìm theo phần đầu.";
    public const string NoneHere = "Có mục chứa các từ này, nhưng không ở trong phần đang lọc. Hãy bỏ bớt bộ lọc.";
    public const string NoneAnywhere = "Không mục nào có từ này. Hãy thử ít từ hơn, từ khác, hoặc gõ không dấu.";
    public const string PagesEnd = "Trang tìm kiếm chỉ đi đến kết quả thứ 10.000; để lấy hết, hãy tải kết quả.";
    public const string UnknownFilter = "Một bộ lọc trong địa chỉ không đọc được nên đã bỏ qua.";

    public static string SearchTitle(string words) => words.Length == 0 ? Search : $"{Search}: {(words.Length <= 60 ? words : words[..60] + "…")}";

    public static string Found(long count) => count == 0 ? "Không tìm thấy mục nào." : $"Tìm thấy {Pages.Fields.Number(count)} mục.";

    public static string FoundNear(long count) => $"Không có mục đủ các từ; {Pages.Fields.Number(count)} mục có một số từ.";

    public static string OtherValues(int count) => $"và {Pages.Fields.Number(count)} giá trị khác";
}
