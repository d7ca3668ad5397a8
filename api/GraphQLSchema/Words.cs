namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>The Vietnamese of the schema that is not in the tables of the datasets, and of its settings.</summary>
internal static class Words
{
    public const string Schema = "Cổng dữ liệu thi đua, khen thưởng: mọi tập dữ liệu, chỉ đọc, không cần khóa. Tên trường giống nhau ở mọi định dạng; mô tả là tiếng Việt.";
    public const string Query = "Điểm bắt đầu của mọi câu hỏi.";
    public const string NodeField = "Một mục bất kỳ theo mã; mã là duy nhất trên toàn cổng.";
    public const string NodesField = "Nhiều mục theo mã, đúng thứ tự đã hỏi; null ở chỗ không có mục nào.";
    public const string GenerationField = "Thế hệ dữ liệu đang đọc: cùng thế hệ thì cùng câu trả lời. Nên ghi khi trích dẫn.";
    public const string Cost = "Phí của một lần hỏi trường này; không ghi là 0. Xem tổng phí bằng header GraphQL-Cost: report.";
    public const string ListSize = "Số mục dùng để tính phí: giá trị của đối số nêu tên, không có thì assumedSize.";
    public const string Date = "Một ngày, viết như 2023-05-19.";
    public const string Node = "Một mục có mã riêng, hỏi lại được bằng node(id:).";
    public const string Id = "Mã, duy nhất trên toàn cổng.";
    public const string PageInfo = "Vị trí của trang này trong kết quả.";
    public const string HasNextPage = "Còn trang sau hay không.";
    public const string HasPreviousPage = "Còn trang trước hay không.";
    public const string StartCursor = "Con trỏ của mục đầu trang; dùng với before.";
    public const string EndCursor = "Con trỏ của mục cuối trang; dùng với after.";
    public const string Direction = "Chiều sắp xếp.";
    public const string Ascending = "Tăng dần; mục không có giá trị đứng trước.";
    public const string Descending = "Giảm dần; mục không có giá trị đứng sau.";
    public const string Highlight = "Chỗ có từ được tìm trong một giá trị.";
    public const string HighlightIndex = "Thứ tự giá trị trong danh sách, từ 0.";
    public const string Spans = "Các đoạn, theo đơn vị UTF-16.";
    public const string Span = "Một đoạn chữ.";
    public const string Start = "Vị trí đầu.";
    public const string End = "Vị trí sau cuối.";
    public const string Column = "Tên trường.";
    public const string Label = "Tên tiếng Việt.";
    public const string Value = "Giá trị, viết như trong mọi định dạng chữ.";
    public const string Rows = "Số mục.";
    public const string Facet = "Số mục theo từng giá trị của một trường.";
    public const string Distinct = "Có bao nhiêu giá trị khác nhau, kể cả giá trị không liệt kê.";
    public const string Missing = "Số mục không có giá trị.";
    public const string FacetValues = "Các giá trị, nhiều mục nhất trước.";
    public const string FacetValue = "Một giá trị và số mục có giá trị đó.";
    public const string DatePart = "Phần nào của ngày.";
    public const string Whole = "Cả ngày.";
    public const string YearPart = "Năm, như 2023.";
    public const string Quarter = "Quý, như 2023-Q2.";
    public const string Month = "Tháng, như 2023-05.";
    public const string GroupOrder = "Thứ tự các nhóm.";
    public const string ByKey = "Theo giá trị của khóa.";
    public const string ByCount = "Nhiều mục nhất trước.";
    public const string GroupKey = "Một giá trị làm nên nhóm.";
    public const string First = "Lấy bao nhiêu mục từ đầu hoặc sau after: 1 đến 100, mặc định 20.";
    public const string After = "Con trỏ: lấy các mục sau nó. Đi cùng first.";
    public const string Last = "Lấy bao nhiêu mục từ cuối hoặc trước before: 1 đến 100.";
    public const string Before = "Con trỏ: lấy các mục trước nó. Đi cùng last.";
    public const string Where = "Điều kiện; mọi điều kiện ghi cạnh nhau đều phải đúng.";
    public const string Search = "Từ cần tìm, không phân biệt dấu; từ trong ngoặc kép đứng liền nhau.";
    public const string Order = "Thứ tự; mỗi phần tử một trường. Bằng nhau thì theo thứ tự mặc định rồi theo mã.";
    public const string OrderType = "Một trường để sắp xếp; đúng một.";
    public const string ScoreOrder = "Mức khớp với từ cần tìm; chỉ dùng cùng search.";
    public const string RecordOfEntry = "Chính mục đó, với đủ các trường của tập dữ liệu riêng.";
    public const string Edge = "Một mục trong kết quả, kèm con trỏ.";
    public const string Cursor = "Con trỏ của mục trong kết quả này.";
    public const string EdgeNode = "Mục.";
    public const string Score = "Mức khớp với từ cần tìm; null khi không tìm.";
    public const string Highlights = "Chỗ có từ được tìm, trong các trường đã hỏi.";
    public const string Nodes = "Các mục của trang.";
    public const string Edges = "Các mục của trang, kèm con trỏ.";
    public const string TotalCount = "Tổng số mục khớp, đếm đúng; chỉ đếm khi được hỏi.";
    public const string Facets = "Đếm các mục khớp theo giá trị của các trường.";
    public const string FacetsOf = "Những trường nào.";
    public const string FacetLimit = "Liệt kê nhiều nhất bao nhiêu giá trị mỗi trường.";
    public const string WithoutOwn = "Bỏ điều kiện trên chính trường đó khi đếm, để thấy chọn giá trị khác thì được bao nhiêu.";
    public const string Groups = "Gộp các mục khớp theo giá trị, với số liệu của từng nhóm.";
    public const string GroupsBy = "Gộp theo những trường nào.";
    public const string GroupsFirst = "Nhiều nhất bao nhiêu nhóm.";
    public const string FacetColumn = "Trường đếm được theo giá trị.";
    public const string GroupColumn = "Trường gộp được.";
    public const string NumberColumn = "Trường cộng được.";
    public const string MeasureColumn = "Trường có giá trị nhỏ nhất, lớn nhất.";
    public const string GroupBy = "Một trường, hoặc phần của ngày, để gộp.";
    public const string Group = "Các mục có cùng giá trị, và số liệu của chúng.";
    public const string GroupKeys = "Giá trị làm nên nhóm, theo thứ tự của by.";
    public const string CountDistinct = "Số giá trị khác nhau.";
    public const string Sum = "Tổng; null khi không mục nào có giá trị.";
    public const string Average = "Trung bình của các mục có giá trị.";
    public const string Min = "Giá trị nhỏ nhất.";
    public const string Max = "Giá trị lớn nhất.";
    public const string And = "Mọi điều kiện đều đúng.";
    public const string Or = "Ít nhất một điều kiện đúng.";
    public const string Not = "Điều kiện không đúng.";
    public const string Filter = "Điều kiện trên một giá trị. Không có giá trị thì mọi so sánh đều sai, và phủ định của nó đúng.";
    public const string ListFilter = "Điều kiện trên một danh sách giá trị.";
    public const string Some = "Có phần tử khớp.";
    public const string None = "Không phần tử nào khớp.";
    public const string All = "Mọi phần tử đều khớp; đúng cả khi không có phần tử.";
    public const string Any = "true: có phần tử; false: không có.";

    public const string Setting = "giới hạn của /graphql, viết tên=số cách nhau bằng dấu phẩy, ví dụ cost=10000,timeout=2000; tên và giá trị mặc định ở docs/graphql.md";

    public static string BadSetting(string part) => $"--graphql: “{part}” không đúng. Viết tên=số, tên là một trong: {string.Join(", ", GraphQLSettings.Names.Keys)}; hoặc status=audit, status=draft2026.";

    public static string One(string label) => $"{label}: một mục theo mã; null khi không có.";

    public static string Back(string source, string link) => $"{source} dẫn đến mục này ở “{link}”";

    public static string Connection(string label) => $"Một trang kết quả: {label}.";

    public static string WhereType(string label) => $"Điều kiện trên {label}.";

    public static string ListWhere(string label) => $"Điều kiện trên các mục liên quan: {label}.";

    public static string Operator(string name) => name switch
    {
        "eq" => "Bằng; null nghĩa là không có giá trị.",
        "neq" => "Không bằng; null nghĩa là có giá trị.",
        "in" => "Là một trong các giá trị.",
        "nin" => "Không là giá trị nào trong đó.",
        "gt" => "Lớn hơn, hoặc đứng sau.",
        "gte" => "Lớn hơn hoặc bằng.",
        "lt" => "Nhỏ hơn, hoặc đứng trước.",
        "lte" => "Nhỏ hơn hoặc bằng.",
        "startsWith" => "Bắt đầu bằng.",
        "contains" => "Có chứa.",
        "endsWith" => "Kết thúc bằng.",
        "year" => "Điều kiện trên năm của ngày.",
        "isNull" => "true: không có giá trị; false: có giá trị.",
        _ => $"Phủ định của {name[1..]}.",
    };
}
