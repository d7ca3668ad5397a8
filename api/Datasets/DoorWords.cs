using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Api.Datasets;

/// <summary>What the plain door says of parameters that it cannot read.</summary>
internal static class DoorWords
{
    public static Wording Once { get; } = new("Chỉ ghi một lần.", "Write it once.");

    public static Wording WholeNumber { get; } = new("Ghi một số nguyên không âm.", "Write a whole number.");

    public static Wording OneValue { get; } = new("Chỉ ghi một giá trị.", "Write one value.");

    public static Wording NotPublished { get; } = new("Dữ liệu chưa được công bố hoặc tạm thời không đọc được.", "The data is not published yet, or cannot be read now.");

    public static Wording SoonAgain { get; } = new("Hỏi lại sau vài giây.", "Ask again in a few seconds.");

    public static Wording NoRow { get; } = new("Không có dòng nào mang mã này.", "No row has this id.");

    public static Wording LookFor(string id) => new($"Tìm “{id}” bằng q.", $"Look for “{id}” with q.");

    public static Wording OneOf(params string[] known) => new($"Ghi {string.Join(" hoặc ", known)}.", $"Write {string.Join(" or ", known)}.");

    public static Wording Operator(string column) => new($"Sau {column} là một trong: {FilterParameter.Operators}.", $"After {column} comes one of {FilterParameter.Operators}.");

    public static QueryProblem UnknownParameter(Dataset dataset, string name) =>
        new(QueryProblemKind.Wrong, "unknownField", new(name), new(
            $"“{QueryProblems.Short(name)}” không phải là tham số, cũng không phải là cột của {dataset.Name}.",
            $"“{QueryProblems.Short(name)}” is neither a parameter nor a column of {dataset.Name}."), Meant(dataset, name));

    public static QueryProblem Unread(string name, Wording fix) =>
        new(QueryProblemKind.Wrong, "wrongParameter", new(name), new($"Không đọc được tham số “{name}”.", $"The parameter “{name}” cannot be read."), fix);

    private static Wording Meant(Dataset dataset, string name) =>
        QueryParameters.Elsewhere.TryGetValue(name, out var ours) ? new($"Ở đây tham số đó là {ours}.", $"Here that is {ours}.")
        : Nearest.To(name, [.. QueryParameters.All.Keys, .. dataset.Columns.Select(column => column.Name)]) is { } near ? new($"Có phải là {near} không?", $"Did you mean {near}?")
        : new($"Các tham số là {Names(QueryParameters.All.Keys)}; các cột là {Names(dataset.Columns.Select(column => column.Name))}.",
            $"Parameters are {Names(QueryParameters.All.Keys)}; columns are {Names(dataset.Columns.Select(column => column.Name))}.");

    private static string Names(IEnumerable<string> names) => string.Join(", ", names);
}
