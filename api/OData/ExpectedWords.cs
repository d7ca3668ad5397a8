namespace ThiDua.Portal.Api.OData;

/// <summary>What the grammar expected, in Vietnamese.</summary>
internal static class ExpectedWords
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["a name"] = "một tên",
        ["a value"] = "một giá trị",
        ["an expression"] = "một biểu thức",
        ["a literal"] = "một giá trị",
        ["the end"] = "hết chỗ này",
        ["a blank"] = "một dấu cách",
        ["a digit"] = "một chữ số",
        ["a hexadecimal digit"] = "một chữ số thập lục phân",
        ["a year"] = "một năm",
        ["a time"] = "một giờ",
        ["a duration"] = "một khoảng thời gian",
        ["a whole number"] = "một số nguyên",
        ["a query option"] = "một tùy chọn truy vấn",
        ["another query option"] = "một tùy chọn khác",
        ["fewer query options"] = "ít tùy chọn hơn",
        ["a member"] = "một giá trị của danh mục",
        ["a value of an enumeration"] = "một giá trị của danh mục",
        ["a segment"] = "một đoạn đường dẫn",
        ["a path"] = "một đường dẫn",
        ["a word"] = "một từ",
        ["a transformation"] = "một phép biến đổi",
        ["a method of aggregation"] = "một phép gộp",
        ["true or false"] = "true hoặc false",
        ["a shorter text"] = "câu ngắn hơn",
        ["a flatter text"] = "câu ít lớp lồng nhau hơn",
        ["a version"] = "một phiên bản",
        ["a number from 1 on"] = "một số từ 1",
        ["json, csv, xml, a media type"] = "json, csv, xml, một kiểu nội dung",
        ["a format"] = "một dạng",
        ["a character of base64url"] = "một ký tự base64url",
        ["a host"] = "một tên máy chủ",
        ["an escape"] = "một dãy thoát",
    };

    /// <summary>The same; characters and words of the protocol stay as they are.</summary>
    public static string Vietnamese(string expected) => Words.TryGetValue(expected, out var whole)
        ? whole
        : string.Join(" hoặc ", expected.Split(" or ").Select(part => Words.GetValueOrDefault(part, part)));
}
