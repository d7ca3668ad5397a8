using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Datasets;

/// <summary>The parameters of a query that are not columns. Everything else in an address names a column.</summary>
public static class QueryParameters
{
    public const string Words = "q";
    public const string Sort = "sort";
    public const string Size = "size";
    public const string Skip = "skip";
    public const string Cursor = "cursor";
    public const string Count = "count";
    public const string Select = "select";
    public const string Facet = "facet";
    public const string FacetLimit = "facetLimit";
    public const string FacetScope = "facetScope";
    public const string Group = "group";
    public const string Figure = "figure";
    public const string Highlight = "highlight";

    /// <summary>Every parameter and what it does.</summary>
    public static IReadOnlyDictionary<string, Wording> All { get; } = new Dictionary<string, Wording>(StringComparer.Ordinal)
    {
        [Words] = new(
            "Nội dung cần tìm, có dấu hoặc không dấu; các từ trong ngoặc kép đứng liền nhau. Câu trả lời nói mức khớp ở tier.",
            "What to search, with or without marks; words in quotes stand side by side. The answer says in tier how close it is."),
        [Sort] = new(
            "Các cột để sắp xếp, thêm gạch nối phía trước để đảo chiều: -decidedOn,recipient. Khi có q, dùng được score; khi có group, là khóa và chỉ số của nhóm.",
            "Columns to order by, a hyphen before one for the other direction: -decidedOn,recipient. With q, score is one of them; with group, they are keys and figures of the groups."),
        [Size] = new(
            "Số dòng của trang, mặc định 20, nhiều nhất 1000.",
            "Rows of the page, 20 if not said, 1000 at most."),
        [Skip] = new(
            "Số dòng bỏ qua, nhiều nhất 10000; xa hơn thì dùng cursor.",
            "Rows to pass over, 10000 at most; go further by cursor."),
        [Cursor] = new(
            "Vị trí mà next hoặc previous của một câu trả lời đã đưa ra.",
            "The place that next or previous of an answer gave."),
        [Count] = new(
            "false để bỏ tổng số dòng chính xác.",
            "false to leave the exact number of rows out."),
        [Select] = new(
            "Các cột của câu trả lời.",
            "The columns of the answer."),
        [Facet] = new(
            "Các cột cần đếm giá trị.",
            "Columns whose values are counted."),
        [FacetLimit] = new(
            "Số giá trị liệt kê cho mỗi bộ đếm, mặc định 20, nhiều nhất 1000.",
            "Values listed of each facet, 20 if not said, 1000 at most."),
        [FacetScope] = new(
            "others để bộ đếm bỏ qua điều kiện của chính cột đó; nếu không thì all.",
            "others to leave a facet's own conditions out of its counts; all otherwise."),
        [Group] = new(
            "Các cột để nhóm; với ngày, cả một phần của ngày: decidedOn.year, .quarter, .month.",
            "Columns to group by; of dates also a part: decidedOn.year, .quarter, .month."),
        [Figure] = new(
            "Các chỉ số của mỗi nhóm: count, sum.value, average.value, min.until, max.until, countDistinct.place.",
            "Figures of each group: count, sum.value, average.value, min.until, max.until, countDistinct.place."),
        [Highlight] = new(
            "true để chỉ ra các từ tìm được nằm ở đâu.",
            "true to say where the searched words are."),
    };

    /// <summary>What other services call these parameters, as people who come from there write them.</summary>
    public static IReadOnlyDictionary<string, string> Elsewhere { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["top"] = Size,
        ["limit"] = Size,
        ["take"] = Size,
        ["pageSize"] = Size,
        ["per_page"] = Size,
        ["offset"] = Skip,
        ["page"] = Cursor,
        ["order"] = Sort,
        ["orderBy"] = Sort,
        ["fields"] = Select,
        ["search"] = Words,
        ["query"] = Words,
        ["groupBy"] = Group,
    };
}
