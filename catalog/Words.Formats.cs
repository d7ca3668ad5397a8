namespace ThiDua.Portal.Catalog;

/// <summary>What the formats say to people, in Vietnamese.</summary>
internal static partial class Words
{
    public const string KeyLabel = "Khóa của dòng";
    public const string KeyHelp = "Chữ thường không dấu, duy nhất trong tệp; không phải số thứ tự, không chứa tên cá nhân.";
    public const string DictionaryTitle = "Từ điển dữ liệu";
    public const string DictionaryIntroduction =
        "Tên trường như nhau ở mọi nơi: phần khai báo của tệp, JSON, CSV, OData, GraphQL.\n" +
        "Bắt buộc: người cập nhật phải ghi. Tự tính: cổng điền, không ai ghi. Có thể trống: nguồn có thể không nói; khi đó là null.";

    public static IReadOnlyList<string> DictionaryColumns { get; } = ["trường", "tên", "vai trò", "kiểu", "có", "nghĩa"];

    public static string IdIn(string dataset) => $"Mã trong {dataset}";

    public static string Reverse(string name) => $"Chiều ngược: `{name}`.";

    public static string WhereWritten(Dataset dataset) => dataset switch
    {
        { IsDerived: true } => "Cổng tự tính từ các bộ dữ liệu khác.",
        { Parent: { } parent } => $"Dòng của {DatasetCatalog.Of(dataset[parent].Target!).Label}: ghi trong phần khai báo của tệp, hoặc trong tệp `{{mã}}.{dataset.Name}.csv` bên cạnh.",
        _ => $"Mỗi tệp là một mục, ở {string.Join(", ", dataset.Folders.Select(folder => $"`content/{folder}/`"))}.",
    };

    public static string OfRole(Role role) => role switch
    {
        Role.Key => "mã",
        Role.Text => "văn bản",
        Role.Keyword => "từ khóa",
        Role.Facet => "nhóm",
        Role.Date => "ngày",
        Role.Number => "số",
        Role.Link => "liên kết",
        _ => "toàn văn",
    };

    public static string TypeOf(Column column)
    {
        var type = column switch
        {
            { Role: Role.Body } => "Markdown",
            { Target: { } target } => $"mã trong `{DatasetCatalog.Of(target).Name}`",
            { Values: [_, ..] } => "một trong các giá trị",
            _ when column.Type == typeof(bool) => "`true`, `false`",
            _ when column.Type == typeof(int) => "số nguyên",
            _ when column.Type == typeof(decimal) => "số",
            _ when column.Type == typeof(DateOnly) => "năm-tháng-ngày",
            _ => "chữ",
        };
        return column.IsList ? $"danh sách {type}" : type;
    }

    public static string PresenceOf(Dataset dataset, Column column) => column switch
    {
        { Role: Role.Key } => "luôn có",
        _ when column.Name == dataset.Parent => "luôn có",
        _ when column.IsDerived || dataset.IsDerived => column.IsNullable ? "tự tính, có thể trống" : "tự tính",
        { IsRequired: true } => "bắt buộc",
        { IsNullable: true } or { IsList: true } => "có thể trống",
        _ => "luôn có",
    };

    public static string AmbiguousCitation(IEnumerable<string> ids) => $"Nhiều văn bản cùng số, ký hiệu: {string.Join(", ", ids)}.";
}
