namespace ThiDua.Portal.Api.Query;

/// <summary>How each capability is said in an error: what one cannot do, and what to ask instead.</summary>
internal static class CapabilityWords
{
    public static (Wording What, Wording Instead) Of(Capability capability) => capability switch
    {
        Capability.Equal => (
            new("so sánh bằng", "equal"),
            new("Với danh sách, dùng any; với văn bản dài, tìm theo từ.", "Ask for some value of a list with any; search the words of a long text.")),
        Capability.Range => (
            new("so sánh thứ tự", "compare by order"),
            new("So sánh được chữ, năm, số và ngày; với cột khác, liệt kê từng giá trị bằng in.", "Compare texts, years, numbers and dates; name the values of others one by one with in.")),
        Capability.YearOf => (
            new("lấy năm của", "take the year of"),
            new("Lấy năm của một ngày.", "Take the year of a date.")),
        Capability.StartsWith => (
            new("so phần đầu của", "match the start of"),
            new("Với văn bản dài, tìm theo từ; với cột khác, liệt kê từng giá trị bằng in.", "Search the words of a long text; name the values of others one by one with in.")),
        Capability.Contains => (
            new("so phần bên trong của", "match inside"),
            new("Hãy tìm theo từ; với khóa, so được phần đầu.", "Search the words of a text instead; the start of a key can be matched.")),
        Capability.IsNull => (
            new("hỏi giá trị trống của", "ask for no value of"),
            new("Danh sách trống thì hỏi bằng not any.", "Ask for an empty list with not any.")),
        Capability.Any => (
            new("dùng any với", "ask any of"),
            new("Cột có một giá trị thì so sánh trực tiếp.", "Columns of one value are compared directly.")),
        Capability.Across => (
            new("đi theo", "follow"),
            new("Chỉ liên kết mới dẫn đến bản ghi khác.", "Only links lead to other records.")),
        Capability.OrderBy => (
            new("sắp xếp theo", "order by"),
            new("Sắp xếp theo cột có một giá trị và không phải văn bản dài.", "Order by a column of one value that is not a long text.")),
        Capability.Select => (
            new("chọn", "select"),
            new("", "")),
        Capability.Facet => (
            new("đếm các giá trị của", "count the values of"),
            new("Đếm được các cột phân loại, từ khóa và liên kết; với cột khác, hãy nhóm.", "Count facets, keywords and links; group by other columns.")),
        Capability.GroupBy => (
            new("nhóm theo", "group by"),
            new("Nhóm theo cột có một giá trị, không phải khóa, không phải văn bản dài; với danh sách, đếm các giá trị.", "Group by a column of one value that is neither the key nor a long text; count the values of a list as a facet.")),
        Capability.GroupByPart => (
            new("nhóm theo một phần của", "group by a part of"),
            new("Chỉ ngày mới có năm, quý và tháng.", "Only dates have years, quarters and months.")),
        Capability.Sum => (
            new("cộng", "add up"),
            new("Chỉ cộng được số.", "Add up numbers.")),
        Capability.MinMax => (
            new("tìm giá trị nhỏ nhất hay lớn nhất của", "find the least or greatest of"),
            new("Nhỏ nhất, lớn nhất chỉ có ở số, năm và ngày.", "Take the least and greatest of numbers, years and dates.")),
        Capability.CountDistinct => (
            new("đếm các giá trị khác nhau của", "count the different values of"),
            new("Đếm giá trị khác nhau của cột có một giá trị và không phải văn bản dài.", "Count the different values of a column of one value that is not a long text.")),
        _ => throw new ArgumentOutOfRangeException(nameof(capability)),
    };
}
