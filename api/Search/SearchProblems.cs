using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Search;

/// <summary>What can be wrong with a search besides its query. Its words never are.</summary>
internal static class SearchProblems
{
    public static QueryProblem UnknownDataset(string named)
    {
        var known = string.Join(", ", DatasetCatalog.Datasets.Where(dataset => Capabilities.Title(dataset) is not null).Select(dataset => dataset.Name));
        var shown = named.Length <= 80 ? named : named[..80] + "…";
        return new(QueryProblemKind.Wrong, "unknownDataset", new(SearchParameters.Dataset),
            new($"Không tìm được trong “{shown}”.", $"“{shown}” cannot be searched."),
            new($"Các bộ dữ liệu tìm được: {known}.", $"These can: {known}."));
    }

    public static QueryProblem NoGroups(string dataset) => new(QueryProblemKind.Wrong, "wrongParameter", new("group"),
        new("Tìm kiếm không trả về nhóm.", "A search does not answer with groups."),
        new($"Hỏi /api/{dataset}.", $"Ask /api/{dataset}."));
}
