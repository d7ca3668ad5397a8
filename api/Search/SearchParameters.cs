using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Search;

/// <summary>The parameters that <c>/api/search</c> has besides those of every dataset.</summary>
public static class SearchParameters
{
    public const string Dataset = "dataset";
    public const string Explain = "explain";

    /// <summary>Each with what it does.</summary>
    public static IReadOnlyDictionary<string, Wording> All { get; } = new Dictionary<string, Wording>(StringComparer.Ordinal)
    {
        [Dataset] = new("Bộ dữ liệu để tìm; không ghi thì tìm trong entries, là mọi mục.", "The dataset to search; entries, which is everything, if not said."),
        [Explain] = new("true để biết vì sao có từng kết quả: mức khớp, các cột có từ đó và vị trí.", "true to be told why each row is there: its tier, the columns that hold the words, and where."),
    };
}
