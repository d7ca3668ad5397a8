using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog;

/// <summary>What the catalog says to editors, in Vietnamese: what is wrong, and what to write instead.</summary>
internal static class Words
{
    private static readonly Dictionary<Role, string> Examples = new()
    {
        [Role.Date] = "2025-05-19",
        [Role.Number] = "100",
        [Role.Link] = "ma-cua-ban-ghi",
    };

    public static Problem NotUtf8(Spot at) =>
        at.Problem("not-utf8", "Tệp không phải văn bản UTF-8.", "Mở tệp, chọn lưu với bảng mã UTF-8.");

    public static Problem NotNormalised(Spot at, string word) =>
        at.Problem("not-nfc", $"Chữ có dấu rời, chưa ở dạng dựng sẵn: “{word}”.", "Gõ lại chữ này, hoặc chuyển cả tệp sang Unicode dựng sẵn (NFC).");

    public static Problem LegacyEncoding(Spot at, string word, string encoding) =>
        at.Problem("legacy-encoding", $"Chữ theo bảng mã cũ {encoding}: “{word}”.", "Chuyển văn bản sang Unicode trước khi đưa vào.");

    public static Problem TooLarge(Spot at, int megabytes) =>
        at.Problem("too-large", $"Tệp lớn hơn {megabytes} MB.", "Tách văn bản, hoặc chuyển danh sách dài sang tệp CSV bên cạnh.");

    public static Problem Yaml(Spot at) =>
        at.Problem("yaml", "Phần khai báo đầu tệp không đúng dạng “tên: giá trị”.", "Xem dấu hai chấm, dấu ngoặc kép và khoảng trắng đầu dòng; giá trị có “: ” hoặc “#” phải đặt trong ngoặc kép.");

    public static Problem NoFrontMatter(Spot at) =>
        at.Problem("front-matter", "Thiếu phần khai báo giữa hai dòng “---” ở đầu tệp.", "Thêm một dòng ---, các dòng “tên: giá trị”, rồi một dòng ---.");

    public static Problem TooDeep(Spot at) =>
        at.Problem("too-deep", "Giá trị lồng quá sâu hoặc dùng tham chiếu của YAML.", "Chỉ viết giá trị, danh sách giá trị, hoặc danh sách dòng.");

    public static Problem DuplicateField(Spot at) =>
        at.Problem("duplicate-field", "trường này được ghi hai lần.", "Giữ một dòng, xóa dòng kia.");

    public static Problem UnknownField(Spot at, Dataset dataset, string? nearest) =>
        at.Problem("unknown-field", $"không có trường này trong {dataset.Label}.", nearest is null ? "Xóa dòng này, hoặc xem tên trường trong từ điển dữ liệu." : $"Có phải “{nearest}”?");

    public static Problem DerivedField(Spot at, Column column) =>
        at.Problem("derived-field", $"“{column.Label}” do cổng tự tính.", "Xóa dòng này.");

    public static Problem Required(Spot at, Column column) =>
        at.Problem("required", $"thiếu “{column.Label}”.", $"Thêm một dòng, ví dụ {column.Name}: {Example(column)}.");

    public static Problem DateForm(Spot at, Column column, string text, string? iso) =>
        at.Problem("date-form", $"“{column.Label}” không hợp lệ: “{text}”.", iso is null ? "Viết một ngày có thật, dạng năm-tháng-ngày, ví dụ 2025-05-19." : $"Viết {iso}.");

    public static Problem NumberForm(Spot at, Column column, string text) =>
        at.Problem("number-form", $"“{column.Label}” phải là một số: “{text}”.", "Viết chữ số, dấu chấm trước phần lẻ, không dấu phân cách, ví dụ 22000 hoặc 63.7.");

    public static Problem BooleanForm(Spot at, Column column, string text) =>
        at.Problem("boolean-form", $"“{column.Label}” chỉ nhận true hoặc false: “{text}”.", "Viết true hoặc false.");

    public static Problem UnknownValue(Spot at, Column column, string text, string? nearest) =>
        at.Problem(
            "unknown-value",
            $"“{column.Label}” không có giá trị “{text}”.",
            (nearest is null ? "" : $"Có phải “{nearest}”? ") + $"Các giá trị: {string.Join(", ", column.Values.Select(value => $"{value.Name} ({value.Label})"))}.");

    public static Problem OneValue(Spot at, Column column) =>
        at.Problem("one-value", $"“{column.Label}” chỉ nhận một giá trị.", "Giữ một giá trị, không viết thành danh sách.");

    public static Problem ListSeparator(Spot at, string text) =>
        at.Problem("list-separator", $"Giá trị trong danh sách không được có dấu “|”: “{text}”.", "Thay dấu “|” bằng dấu phẩy hoặc gạch ngang.");

    public static Problem IdForm(Spot at, string text, string suggestion) =>
        at.Problem("id-form", $"Mã “{text}” chỉ được gồm chữ thường không dấu, chữ số và gạch nối.", suggestion.Length > 0 ? $"Đặt là “{suggestion}”." : "Đặt tên khác, ví dụ dan-van-kheo-2023.");

    public static Problem DuplicateId(Spot at, string id, Spot other) =>
        at.Problem("duplicate-id", $"Mã “{id}” đã dùng ở {other.File}:{other.Line}.", "Đặt tên tệp khác; mã là duy nhất trên toàn cổng và không dùng lại.");

    public static Problem DuplicateKey(Spot at, string key, int otherLine) =>
        at.Problem("duplicate-key", $"Khóa dòng “{key}” đã dùng ở dòng {otherLine}.", "Đặt khóa khác; khóa là duy nhất trong mọi dòng và tiêu đề của một mục.");

    public static Problem KeyIsHeading(Spot at, string key, int headingLine) =>
        at.Problem("duplicate-key", $"Khóa dòng “{key}” trùng với neo của tiêu đề ở dòng {headingLine}.", "Đặt khóa khác.");

    public static Problem DuplicateDocument(Spot at, string symbol, string other) =>
        at.Problem("duplicate-document", $"Văn bản số {symbol} của cùng cơ quan, cùng ngày đã có: “{other}”.", "Giữ một tệp; nếu là hai văn bản khác nhau, xem lại số, cơ quan, ngày.");

    public static Problem UnknownReference(Spot at, Column column, string id, string? nearest) =>
        at.Problem("unknown-reference", $"“{column.Label}” trỏ đến “{id}”, chưa có trong {TargetLabel(column)}.", nearest is null ? "Xem lại mã, hoặc thêm tệp cho mục đó." : $"Có phải “{nearest}”?");

    public static Problem Cycle(Spot at, Column column, string path) =>
        at.Problem("cycle", $"“{column.Label}” đi thành vòng: {path}.", "Bỏ một liên kết trong vòng này.");

    public static Problem PeriodOrder(Spot at, Column from, Column until) =>
        at.Problem("period-order", $"“{until.Label}” sớm hơn “{from.Label}”.", "Xem lại hai ngày; ngày sau không được sớm hơn ngày trước.");

    public static Problem UnknownFile(Spot at) =>
        at.Problem("unknown-file", "Tệp không thuộc mục nào của cổng.", "Đặt tệp .md vào một thư mục của cổng (van-ban, phong-trao, mo-hinh, khen-thuong, lay-y-kien, co-quan, dia-danh), hoặc tệp {mã}.{bộ dữ liệu}.csv cạnh tệp của nó.");

    public static Problem OrphanRows(Spot at, string parent) =>
        at.Problem("orphan-rows", $"Không có tệp “{parent}.md” bên cạnh danh sách này.", "Đặt tên danh sách theo tệp của nó, ví dụ quyet-dinh-231.commendations.csv.");

    public static Problem CsvForm(Spot at, string what) =>
        at.Problem("csv-form", what, "Lưu lại thành CSV UTF-8, dấu phẩy ngăn cột, dòng đầu là tên cột.");

    public static string CsvCells(int found, int expected) => $"Dòng có {found} ô, dòng tiêu đề có {expected}.";

    public static string CsvBroken() => "Dấu ngoặc kép trong dòng không khớp.";

    public static string CsvEmpty() => "Danh sách trống, không có dòng tiêu đề.";

    public static Problem NoKey(Spot at) =>
        at.Problem("required", "dòng này thiếu khóa.", "Thêm key: với chữ thường không dấu, ví dụ key: bao-cao-nam.");

    public static Problem PortalSetting(Spot at, string message, string fix) => at.Problem("portal", message, fix);

    private static string TargetLabel(Column column) =>
        column.Target == typeof(Entry) ? Entry.Dataset.Label : DatasetCatalog.Of(column.Target!).Label;

    private static string Example(Column column) => column switch
    {
        { Values: [var first, ..] } => first.Name,
        _ when column.Type == typeof(bool) => "false",
        _ => Examples.GetValueOrDefault(column.Role, "…"),
    };
}
