namespace ThiDua.Portal.Site;

/// <summary>The words of the page that shows the components.</summary>
public static partial class Words
{
    public const string Examples = "Thành phần giao diện";
    public const string ExamplesDescription = "Các thành phần mà mọi trang của cổng được ghép từ đó, với giá trị ví dụ.";
    public const string ExampleLink = "Liên kết ví dụ";
    public const string ExampleLabel = "Nhãn";
    public const string ExampleValue = "Giá trị ví dụ";
    public const string ExampleTitle = "Tên ví dụ: ẲẴẶ ẨỖỮ đặng ngữ";
    public const string ExampleTag = "Trạng thái";
    public const string ExampleUnit = "mô hình";
    public const string ExampleSentence = "Một câu ví dụ để xem dấu tiếng Việt: “ưỡn ẹo, khuỷu tay, nghiễm nhiên, ước nguyện”.";
    public const string ExampleStatement = "1. Việc thứ nhất; 2. Việc thứ hai; 3. Việc thứ ba.";

    private static readonly Dictionary<string, string> Uses = new(StringComparer.Ordinal)
    {
        ["One"] = "Một giá trị: chữ, ngày, hoặc liên kết.",
        ["Tagged"] = "Trạng thái bằng chữ; màu chỉ để nhìn nhanh.",
        ["TagLine"] = "Trạng thái dưới tên của mục.",
        ["NoteBox"] = "Điều cổng cần nói về chính mục này.",
        ["FieldList"] = "Nhãn và giá trị.",
        ["SummaryPanel"] = "Điều cần biết ngay về một mục.",
        ["StatementText"] = "Một đoạn có đánh số được tách thành danh sách.",
        ["CardList"] = "Danh sách các mục.",
        ["HeadingList"] = "Mục lục của một văn bản.",
        ["CountGrid"] = "Số đếm theo một mặt: thanh để nhìn, số và phần trăm để đọc.",
        ["PageLinks"] = "Các trang của một danh sách dài.",
        ["StepList"] = "Sáu bước của một mô hình.",
        ["RowLines"] = "Các dòng của một mục: mốc, viện dẫn, đính chính.",
        ["FigureGrid"] = "Số liệu đã công bố, tổng trước phần sau.",
        ["TargetGrid"] = "Chỉ tiêu bên cạnh kết quả.",
        ["RowGrid"] = "Danh sách được khen thưởng.",
        ["TimelineList"] = "Mốc thời gian: hình vẽ và cùng các mốc ấy bằng chữ.",
        ["NameHistory"] = "Các tên của một nơi hay một cơ quan theo thời gian.",
        ["HomeSection"] = "Một phần của trang chủ.",
        ["ReferrerList"] = "Các mục dẫn tới mục này.",
        ["GroupLinks"] = "Các cách chia một danh sách.",
        ["Lists"] = "Các danh sách của cổng.",
        ["Dictionary"] = "Từ điển của một bộ dữ liệu.",
    };

    public static string UseOf(string component) => Uses[component];
}
