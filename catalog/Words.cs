using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Catalog.Formats;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Catalog;

/// <summary>What the catalog says to editors, in Vietnamese: what is wrong, and what to write instead.</summary>
internal static partial class Words
{
    private const int LongestQuotation = 80;

    private static readonly Dictionary<Role, string> Examples = new()
    {
        [Role.Date] = "2025-05-19",
        [Role.Number] = "100",
        [Role.Link] = "ma-cua-ban-ghi",
    };

    /// <summary>What staff call a column when they do not know its name, as one word without marks.</summary>
    private static readonly Dictionary<string, string[]> Columns = new()
    {
        ["ngayky"] = ["issuedOn", "decidedOn"],
        ["ngay"] = ["issuedOn", "from"],
        ["so"] = ["symbol"],
        ["sohieu"] = ["symbol"],
        ["kyhieu"] = ["symbol"],
        ["ten"] = ["title", "name", "recipient"],
        ["tieude"] = ["title", "name"],
        ["noidung"] = ["content", "contents", "what", "measure"],
        ["coquan"] = ["issuer", "organization", "recipientOrganization"],
        ["diadanh"] = ["place", "places"],
        ["tinh"] = ["place", "places"],
        ["batdau"] = ["startsOn", "opensOn", "validFrom", "from"],
        ["ketthuc"] = ["endsOn", "closesOn", "validUntil", "until"],
        ["phongtrao"] = ["campaign"],
        ["hinhthuc"] = ["form"],
        ["nguon"] = ["sources"],
        ["ghichu"] = ["note"],
        ["danhhieu"] = ["title"],
        ["loai"] = ["type", "kind"],
        ["cap"] = ["level", "recognitionLevel"],
        ["donvi"] = ["unit"],
    };

    /// <summary>The columns that a word of staff may mean, the likeliest first.</summary>
    public static IReadOnlyList<string> ColumnsFor(string word) => Columns.GetValueOrDefault(word, []);

    public static Problem NotUtf8(Spot at) =>
        at.Problem("not-utf8", "Tệp không phải văn bản UTF-8.", "Mở tệp, chọn lưu với bảng mã UTF-8.");

    public static Problem Invisible(Spot at, char sign) =>
        at.Problem("invisible-character", $"Dòng có ký tự điều khiển không nhìn thấy (U+{(int)sign:X4}).", "Xóa ký tự đó, hoặc gõ lại dòng này.");

    public static Problem Damaged(Spot at, Damage damage) => damage.Kind switch
    {
        DamageKind.Decomposed => at.Problem("not-nfc", $"Chữ có dấu rời, chưa ở dạng dựng sẵn: “{Short(damage.Found)}”.", "Gõ lại chữ này, hoặc chuyển cả tệp sang Unicode dựng sẵn (NFC)."),
        DamageKind.Tcvn3 => at.Problem("legacy-encoding", $"Chữ theo bảng mã cũ TCVN3 (ABC): “{Short(damage.Found)}”.", LegacyFix(damage)),
        DamageKind.Vni => at.Problem("legacy-encoding", $"Chữ theo bảng mã cũ VNI: “{Short(damage.Found)}”.", LegacyFix(damage)),
        DamageKind.Utf8 => at.Problem("wrong-encoding", $"Chữ UTF-8 bị đọc nhầm bảng mã: “{Short(damage.Found)}”.", "Chép lại đoạn này từ nguồn."),
        DamageKind.Lost => at.Problem("lost-character", $"Có chữ đã mất, thay bằng ký tự U+FFFD: “{Short(damage.Found)}”.", "Chép lại đoạn này từ nguồn."),
        _ => at.Problem("scrambled", $"Hai nguyên âm có dấu thanh đứng liền nhau: “{Short(damage.Found)}”.", "Nếu chép sai thì sửa; nếu nguồn ghi như vậy thì giữ và thêm một dòng đính chính.", Severity.Warning),
    };

    public static Problem TooLarge(Spot at, int megabytes) =>
        at.Problem("too-large", $"Phần này lớn hơn {megabytes} MB.", "Tách văn bản, hoặc chuyển danh sách dài sang tệp CSV bên cạnh.");

    public static Problem Yaml(Spot at, YamlSlip slip) => slip switch
    {
        YamlSlip.Tab => at.Problem("yaml", "Dòng bắt đầu bằng phím Tab.", "Thay Tab bằng hai dấu cách."),
        YamlSlip.Quote => at.Problem("yaml", "Dấu ngoặc kép mở ra mà không đóng.", "Thêm dấu \" ở cuối giá trị."),
        YamlSlip.ColonInValue => at.Problem("yaml", "Giá trị có dấu hai chấm kèm dấu cách.", "Đặt cả giá trị trong ngoặc kép, ví dụ note: \"Nguồn: báo cáo\"."),
        YamlSlip.NoColon => at.Problem("yaml", "Dòng không có dấu hai chấm.", "Viết “tên: giá trị”; dòng tiếp của một giá trị dài phải thụt vào."),
        YamlSlip.NoSpace => at.Problem("yaml", "Sau dấu hai chấm thiếu dấu cách.", "Viết “tên: giá trị”, có dấu cách sau dấu hai chấm."),
        _ => at.Problem("yaml", "Phần khai báo không đúng dạng “tên: giá trị”.", "Xem dấu hai chấm, dấu ngoặc kép và khoảng trắng đầu dòng; giá trị có “: ” hoặc “#” phải đặt trong ngoặc kép."),
    };

    public static Problem NoFrontMatter(Spot at) =>
        at.Problem("front-matter", "Thiếu phần khai báo giữa hai dòng “---” ở đầu tệp.", "Thêm một dòng ---, các dòng “tên: giá trị”, rồi một dòng ---.");

    public static Problem TooDeep(Spot at) =>
        at.Problem("too-deep", "Giá trị lồng quá sâu hoặc dùng tham chiếu của YAML.", "Chỉ viết giá trị, danh sách giá trị, hoặc danh sách dòng.");

    public static Problem BodyTooDeep(Spot at) =>
        at.Problem("too-deep", "Bài viết có trích dẫn hoặc danh sách lồng quá sâu.", "Bớt dấu “>” hoặc khoảng trắng ở đầu dòng.");

    public static Problem RowsForm(Spot at, Dataset rows) =>
        at.Problem("rows-form", $"“{rows.Label}” phải là danh sách dòng.", "Mỗi dòng bắt đầu bằng “- key:” với khóa của dòng, các trường khác thụt vào bên dưới.");

    public static Problem DuplicateField(Spot at) =>
        at.Problem("duplicate-field", "trường này được ghi hai lần.", at.IsCell ? "Giữ một cột, xóa cột kia." : "Giữ một dòng, xóa dòng kia.");

    public static Problem UnknownField(Spot at, Dataset dataset, string? nearest) =>
        at.Problem("unknown-field", $"không có trường này trong {dataset.Label}.", nearest is null ? $"{Delete(at)}, hoặc xem tên trường trong từ điển dữ liệu." : $"Có phải “{nearest}”?");

    public static Problem DerivedField(Spot at, Column column) => column.Role is Role.Body
        ? at.Problem("derived-field", $"“{column.Label}” không viết trong phần khai báo.", "Viết bên dưới dòng --- thứ hai.")
        : at.Problem("derived-field", $"“{column.Label}” do cổng tự điền.", $"{Delete(at)}.");

    public static Problem Required(Spot at, Column column) =>
        at.Problem("required", $"thiếu “{column.Label}” ({column.Name}).", at.IsCell ? $"Điền cột {column.Name}, ví dụ {Example(column)}." : $"Thêm một dòng, ví dụ {column.Name}: {Example(column)}.");

    public static Problem NoKey(Spot at) =>
        at.Problem("required", $"thiếu khóa của dòng ({RowReader.Key}).", at.IsCell ? $"Điền cột {RowReader.Key}, ví dụ bao-nghe-an." : $"Thêm {RowReader.Key}: với chữ thường không dấu, ví dụ {RowReader.Key}: bao-cao-nam.");

    public static Problem DateForm(Spot at, Column column, string text, string? iso) =>
        at.Problem("date-form", $"“{column.Label}” không hợp lệ: “{Short(text)}”.", iso is null ? "Viết một ngày có thật, dạng năm-tháng-ngày, ví dụ 2025-05-19." : $"Viết {iso}.");

    public static Problem NumberForm(Spot at, Column column, string text) =>
        at.Problem("number-form", $"“{column.Label}” phải là một số: “{Short(text)}”.", "Viết chữ số, dấu chấm trước phần lẻ, không dấu phân cách, ví dụ 22000 hoặc 63.7.");

    public static Problem BooleanForm(Spot at, Column column, string text) =>
        at.Problem("boolean-form", $"“{column.Label}” chỉ nhận true hoặc false: “{Short(text)}”.", "Viết true hoặc false.");

    public static Problem UnknownValue(Spot at, Column column, string text, string? nearest) =>
        at.Problem(
            "unknown-value",
            $"“{column.Label}” không có giá trị “{Short(text)}”.",
            (nearest is null ? "" : $"Có phải “{nearest}”? ") + $"Các giá trị: {string.Join(", ", column.Values.Select(value => $"{value.Name} ({value.Label})"))}.");

    public static Problem OneValue(Spot at, Column column) =>
        at.Problem("one-value", $"“{column.Label}” chỉ nhận một giá trị.", "Giữ một giá trị, không viết thành danh sách.");

    public static Problem ListSeparator(Spot at, string text) =>
        at.Problem("list-separator", $"Giá trị trong danh sách không được có dấu “{Csv.ListSeparator}”: “{Short(text)}”.", $"Thay dấu “{Csv.ListSeparator}” bằng dấu phẩy hoặc gạch ngang.");

    public static Problem IdForm(Spot at, string text) =>
        at.Problem("id-form", $"Mã “{Short(text)}” chỉ được gồm chữ thường không dấu, chữ số và gạch nối.", Vietnamese.Text.Slug(Short(text)) is { Length: > 0 } slug ? $"Đặt là “{slug}”." : "Đặt tên khác, ví dụ dan-van-kheo-2023.");

    public static Problem ReservedId(Spot at, string id) =>
        at.Problem("reserved-id", $"Mã “{id}” là địa chỉ của chính cổng.", "Đặt tên tệp khác, ví dụ thêm năm hoặc tên cơ quan.");

    public static Problem RowNumber(Spot at, string key) =>
        at.Problem("row-number", $"Khóa “{Short(key)}” là số thứ tự, sẽ đổi khi danh sách đổi.", "Đặt khóa nói lên nội dung của dòng, ví dụ bao-cao-nam.");

    public static Problem PersonalId(Spot at, Column column) =>
        at.Problem("personal-id", $"Mã hoặc khóa chứa tên cá nhân ở “{column.Label}”.", "Đặt mã không có tên người, ví dụ ca-nhan-a1.");

    public static Problem DuplicateId(Spot at, string id, Spot other) =>
        at.Problem("duplicate-id", $"Mã “{id}” đã dùng ở {other.File}:{other.Line}.", "Đặt tên tệp khác; mã là duy nhất trên toàn cổng và không dùng lại.");

    public static Problem DuplicateFormerId(Spot at, string id, Spot other) =>
        at.Problem("duplicate-id", $"Mã trước đây “{id}” đang dùng ở {other.File}:{other.Line}.", "Một mã chỉ dẫn về một mục; bỏ mã ở một trong hai chỗ.");

    public static Problem DuplicateKey(Spot at, string key, Spot other) =>
        at.Problem("duplicate-key", $"Khóa dòng “{key}” đã dùng ở {Place(at, other)}.", "Đặt khóa khác; khóa là duy nhất trong mọi dòng và tiêu đề của một mục.");

    public static Problem KeyIsHeading(Spot at, string key, Spot heading) =>
        at.Problem("duplicate-key", $"Khóa dòng “{key}” trùng với neo của tiêu đề ở {Place(at, heading)}.", "Đặt khóa khác.");

    public static Problem DuplicateDocument(Spot at, string symbol, string other) =>
        at.Problem("duplicate-document", $"Văn bản số {symbol} của cùng cơ quan, cùng ngày đã có: “{other}”.", "Giữ một tệp; nếu là hai văn bản khác nhau, xem lại số, cơ quan, ngày.");

    public static Problem UnknownReference(Spot at, Column column, string id, string? nearest) =>
        at.Problem("unknown-reference", $"“{column.Label}” trỏ đến “{Short(id)}”, chưa có trong {DatasetCatalog.Of(column.Target!).Label}.", nearest is null ? "Xem lại mã, hoặc thêm tệp cho mục đó." : $"Có phải “{nearest}”?");

    public static Problem Cycle(Spot at, Column column, string path) =>
        at.Problem("cycle", $"“{column.Label}” đi thành vòng: {path}.", "Bỏ một liên kết trong vòng này.");

    public static Problem PeriodOrder(Spot at, Column from, Column until) =>
        at.Problem("period-order", $"“{until.Label}” sớm hơn “{from.Label}”.", "Xem lại hai ngày; ngày sau không được sớm hơn ngày trước.");

    public static Problem NoBound(Spot at, Column bound) =>
        at.Problem("deadline-bound", $"Thời hạn có ngày mà thiếu “{bound.Label}” ({bound.Name}).", $"Thêm {bound.Name}: onOrBefore khi kể cả ngày đó, before khi văn bản ghi “trước ngày”, hoặc within, after, recurring.");

    public static Problem NoDeadline(Spot at, Column until) =>
        at.Problem("deadline-bound", $"Có cách tính hạn mà thiếu “{until.Label}” ({until.Name}).", "Ghi ngày của thời hạn, hoặc bỏ cách tính hạn.");

    public static Problem UnknownFile(Spot at) =>
        at.Problem("unknown-file", "Tệp không thuộc mục nào của cổng.", $"Đặt tệp .md vào một thư mục của cổng ({string.Join(", ", DatasetCatalog.Datasets.SelectMany(dataset => dataset.Folders))}), hoặc tệp {{mã}}.{{bộ dữ liệu}}.csv cạnh tệp của nó.");

    public static Problem OrphanRows(Spot at, string parent) =>
        at.Problem("orphan-rows", $"Không có tệp “{parent}.md” bên cạnh danh sách này.", "Đặt tên danh sách theo tệp của nó, ví dụ quyet-dinh-231.commendations.csv.");

    public static Problem CsvForm(Spot at, string what) =>
        at.Problem("csv-form", what, "Lưu lại thành CSV UTF-8, dấu phẩy ngăn cột, dòng đầu là tên cột.");

    public static string CsvCells(int found, int expected) => $"Dòng có {found} ô, dòng tiêu đề có {expected}.";

    public static string CsvBroken() => "Dấu ngoặc kép trong dòng không khớp.";

    public static string CsvEmpty() => "Danh sách trống, không có dòng tiêu đề.";

    public static string CsvLongLine(int megabytes) => $"Dòng dài hơn {megabytes} MB.";

    public static string CsvNoName(int column) => $"Cột thứ {column} không có tên.";

    public static string CsvDelimiter(char delimiter) => delimiter is '\t' ? "Các cột ngăn bằng phím Tab." : $"Các cột ngăn bằng dấu “{delimiter}”.";

    public static Problem MoreProblems(Spot at, int more) =>
        at.Problem("more-problems", $"Còn {more} lỗi nữa trong tệp này.", "Sửa các lỗi trên rồi kiểm tra lại.");

    public static Problem PortalUnknown(Spot at, string? nearest, IEnumerable<string> known) =>
        at.Problem("portal", "không có thiết lập này.", nearest is null ? $"Các thiết lập: {string.Join(", ", known)}." : $"Có phải “{nearest}”?");

    public static Problem PortalMissing(Spot at, string name) =>
        at.Problem("portal", $"thiếu thiết lập {name}.", $"Thêm một dòng {name}: … vào {PortalReader.FileName}.");

    public static Problem PortalAddress(Spot at) =>
        at.Problem("portal", "không phải một địa chỉ http hoặc https.", "Viết cả địa chỉ, ví dụ https://thidua.example.");

    public static Problem PortalPattern(Spot at) =>
        at.Problem("portal", "không phải mẫu địa chỉ của mã nguồn.", "Viết địa chỉ có {commit} và {path}, có thể thêm {line}; hoặc null khi mã nguồn không công khai.");

    private static string LegacyFix(Damage damage) =>
        damage.Likely is null ? "Chuyển văn bản sang Unicode trước khi đưa vào." : $"Có phải “{Short(damage.Likely)}”? Chuyển văn bản sang Unicode trước khi đưa vào.";

    private static string Place(Spot at, Spot other) => at.File == other.File ? $"dòng {other.Line}" : $"{other.File}:{other.Line}";

    private static string Delete(Spot at) => at.IsCell ? "Xóa cột này" : "Xóa dòng này";

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestQuotation ? line : line[..LongestQuotation] + "…";
    }

    private static string Example(Column column) => column switch
    {
        // Of all documents staff add decisions most.
        _ when column.Type == typeof(DocumentType) => DocumentType.Decision.Name(),
        { Values: [var first, ..] } => first.Name,
        _ when column.Type == typeof(bool) => "false",
        _ => Examples.GetValueOrDefault(column.Role, column.Label),
    };
}
