using ThiDua.Portal.Api.Query;

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

    public static QueryProblem Unread(string name, Wording fix) =>
        new(QueryProblemKind.Wrong, "wrongParameter", new(name), new($"Không đọc được tham số “{name}”.", $"The parameter “{name}” cannot be read."), fix);
}
