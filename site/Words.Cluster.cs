namespace ThiDua.Portal.Site;

/// <summary>What the api says to those who let a cluster answer.</summary>
public static partial class Words
{
    public const string StoreOption = "Kho trả lời truy vấn: segment (mặc định, trong tiến trình) hoặc elasticsearch (biến PORTAL_STORE).";
    public const string ClusterUrlOption = "Địa chỉ các nút Elasticsearch, cách nhau bằng dấu chấm phẩy (biến ELASTICSEARCH_URL).";
    public const string ClusterIndexOption = "Phần đầu tên các chỉ mục, cũng là bí danh của bản đang phục vụ (mặc định: thidua; biến ELASTICSEARCH_INDEX).";
    public const string ClusterAuthorityOption = "Tệp chứng chỉ của cơ quan chứng thực duy nhất được tin (biến ELASTICSEARCH_CA).";
    public const string ClusterTimeoutOption = "Số giây nhiều nhất cho một truy vấn (mặc định: 3; biến ELASTICSEARCH_TIMEOUT).";
    public const string ClusterPublishCommand = "Công bố nội dung lên cụm Elasticsearch; bản cũ phục vụ đến khi bản mới đủ.";
    public const string ClusterMissing = "Thiếu địa chỉ cụm Elasticsearch. Đặt bằng --elasticsearch:url, ví dụ --elasticsearch:url http://localhost:9200.";
    public const string BadClusterUrl = "Địa chỉ cụm Elasticsearch không hợp lệ. Viết dạng http://may-1:9200;http://may-2:9200, không kèm tên và mật khẩu (đặt bằng biến môi trường).";
    public const string SecretUnreadable = "Không đọc được tệp khóa của cụm Elasticsearch.";
    public const string NothingToPublishTo = "Kho segment do chính cổng công bố khi chạy; lệnh này dành cho --store elasticsearch.";
    public const string ClusterBusy = "Một tiến trình khác đang công bố lên cụm này. Đợi nó xong rồi chạy lại.";

    public static string BadStore(string text) => $"Không có kho “{text}”. Viết segment hoặc elasticsearch.";

    public static string BadClusterIndex(string text) => $"Tên chỉ mục “{text}” không hợp lệ. Dùng chữ thường không dấu, chữ số, gạch nối; bắt đầu bằng chữ.";

    public static string BadClusterTimeout(string text) => $"Thời hạn “{text}” không hợp lệ. Viết số giây từ 0.1 đến 600.";

    public static string BadClusterAuthority(string path) => $"Không đọc được chứng chỉ “{path}”. Cần một tệp PEM hoặc DER.";

    public static string HalfASecret(string user, string password) => $"{user} và {password} phải được đặt cùng nhau.";

    public static string ClusterServes(string generation) => $"Cụm đã phục vụ bản {generation}; không có gì để công bố.";

    public static string ClusterPublished(string generation) => $"Đã công bố bản {generation} lên cụm.";

    public static string ClusterRefused(string why) => $"Chưa công bố gì lên cụm; bản đang có được giữ nguyên. {why}";

    public static string Sending(string dataset, long rows) => $"Đang gửi {dataset}… {rows}";
}
