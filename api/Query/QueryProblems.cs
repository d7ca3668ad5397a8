using System.Globalization;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Api.Query;

/// <summary>The words of every problem that a query can have: what is wrong, and what to ask instead.</summary>
public static class QueryProblems
{
    /// <summary>A name that the dataset does not have.</summary>
    public static QueryProblem UnknownColumn(Dataset dataset, Operand operand) => Wrong("unknownField", operand.At,
        new($"{dataset.Name} không có cột “{Short(operand.Column)}”.", $"{dataset.Name} has no column “{Short(operand.Column)}”."),
        Nearest.To(operand.Column, dataset.Columns.Select(column => column.Name)) is { } near
            ? new($"Có phải là {near} không?", $"Did you mean {near}?")
            : Known(dataset.Columns.Select(column => column.Name)));

    /// <summary>A way back that no dataset has.</summary>
    public static QueryProblem UnknownReverse(Dataset dataset, Operand operand, IEnumerable<string> known) => Wrong("unknownField", operand.At,
        new($"Không có liên kết nào dẫn về {dataset.Name} với tên “{Short(operand.Column)}”.", $"No link leads back to {dataset.Name} by the name “{Short(operand.Column)}”."),
        Known(known));

    /// <summary>Something that no store does with such a column.</summary>
    public static QueryProblem NotSupported(Column column, Capability capability, QueryPlace at) => new(QueryProblemKind.NotSupported, "notSupported", at,
        new($"Không thể {Capabilities.Of(capability).Words.Vietnamese} {column.Name}.", $"One cannot {Capabilities.Of(capability).Words.English} {column.Name}."),
        Capabilities.Of(capability).Instead);

    /// <summary>Reports a column that does not have a capability; true when it has it.</summary>
    /// <param name="problems">Where the problem goes.</param>
    /// <param name="column">The column.</param>
    /// <param name="capability">What is asked of it.</param>
    /// <param name="at">Where it is asked.</param>
    /// <param name="element">Whether it is asked of one value of a list.</param>
    internal static bool Allow(this List<QueryProblem> problems, Column column, Capability capability, QueryPlace at, bool element = false)
    {
        var allowed = Capabilities.Of(capability).Supports(column, column.IsList && !element);
        if (!allowed)
            problems.Add(NotSupported(column, capability, at));
        return allowed;
    }

    /// <summary>A value of another type than the column's.</summary>
    public static QueryProblem WrongType(Column column, object? value, QueryPlace at)
    {
        var written = Short(value switch { null => "null", Unparsed raw => raw.Text, _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "" });
        return Wrong("typeMismatch", at, new($"Không so sánh được {column.Name} với “{written}”.", $"{column.Name} cannot be compared with “{written}”."), Literals.Expected(column));
    }

    /// <summary>Order by score where nothing is searched.</summary>
    public static QueryProblem NoScore(QueryPlace at) => Wrong("noSearch", at,
        new("Không tìm kiếm thì không có điểm để sắp xếp.", "Without a search there is no score to order by."),
        new("Thêm từ tìm kiếm, hoặc sắp xếp theo một cột.", "Add a search, or order by a column."));

    /// <summary>A column inside any that is not the list itself.</summary>
    public static QueryProblem OnlyTheList(Column list, Operand operand) => Wrong("onlyTheList", operand.At,
        new($"Trong any của {list.Name} chỉ xét được các giá trị của chính nó, không phải “{Short(operand.Column)}”.", $"Inside any of {list.Name} only its own values can be tested, not “{Short(operand.Column)}”."),
        new($"Ghi {list.Name}, hoặc đặt điều kiện ra ngoài any.", $"Name {list.Name}, or put the condition beside any."));

    /// <summary>A text, phrase or prefix without a letter or digit.</summary>
    public static QueryProblem NoWords(QueryPlace at) => Wrong("noWords", at,
        new("Nội dung tìm kiếm không có từ nào.", "The search holds no word."),
        new("Tìm bằng chữ cái hoặc chữ số.", "Search for letters or digits."));

    /// <summary>Two figures of one name, or a figure that does not say of what.</summary>
    public static QueryProblem WrongFigure(string name, QueryPlace at) => Wrong("wrongFigure", at,
        new($"Chỉ số “{Short(name)}” trùng tên, hoặc thiếu cột để tính.", $"The figure “{Short(name)}” has a name that is taken, or no column to compute it of."),
        new("Đặt cho mỗi chỉ số một tên riêng, và một cột, trừ khi đếm số dòng.", "Give every figure a name of its own, and a column unless it counts rows."));

    /// <summary>An order of groups by something that they do not have.</summary>
    public static QueryProblem UnknownGroupOrder(Operand by) => Wrong("unknownField", by.At,
        new($"Các nhóm không có “{Short(by.Column)}”.", $"The groups have no “{Short(by.Column)}”."),
        new("Sắp xếp nhóm theo một khóa hoặc một chỉ số của nhóm.", "Order groups by one of their keys or figures."));

    /// <summary>A cursor that was not given by an answer to this query.</summary>
    public static QueryProblem WrongCursor(QueryPlace at) => Wrong("wrongCursor", at,
        new("Con trỏ trang không thuộc truy vấn này.", "The cursor does not belong to this query."),
        FirstPage);

    /// <summary>A cursor of a generation that is no longer kept.</summary>
    public static QueryProblem StaleCursor(QueryPlace at) => new(QueryProblemKind.Gone, "staleCursor", at,
        new("Dữ liệu đã thay đổi từ khi có con trỏ này, và bản cũ không còn được giữ.", "The data has changed since the cursor was given, and the former data is no longer kept."),
        FirstPage);

    /// <summary>A page that cannot be.</summary>
    public static QueryProblem WrongPage(QueryPlace at) => Wrong("wrongPage", at,
        new("Một trang có cỡ và số dòng bỏ qua, đều không âm; con trỏ không đi cùng số dòng bỏ qua.", "A page has a size and skips rows; neither is negative, and a cursor does not go with skip."),
        new($"Cỡ trang từ 0 đến {Number(QueryLimits.PageSize)}.", $"Ask for a size from 0 to {Number(QueryLimits.PageSize)}."));

    /// <summary>More than a limit allows.</summary>
    public static QueryProblem TooMany(QueryPlace at, Wording what, int limit, Wording fix) => new(QueryProblemKind.TooComplex, "queryTooComplex", at,
        new($"Truy vấn có quá {Number(limit)} {what.Vietnamese}.", $"The query has more than {Number(limit)} {what.English}."), fix);

    /// <summary>More groups than one answer may have.</summary>
    public static QueryProblem TooManyGroups(QueryPlace at) => TooMany(at, new("nhóm", "groups"), QueryLimits.Groups,
        new("Nhóm theo ít cột hơn, hoặc thu hẹp các dòng.", "Group by fewer columns, or narrow the rows."));

    /// <summary>Skip past its limit.</summary>
    public static QueryProblem SkipTooFar(QueryPlace at) => new(QueryProblemKind.TooComplex, "queryTooComplex", at,
        new($"Chỉ bỏ qua được nhiều nhất {Number(QueryLimits.Skip)} dòng.", $"At most {Number(QueryLimits.Skip)} rows are skipped."),
        new("Đi tiếp bằng con trỏ mà mỗi trang đưa ra: không có giới hạn.", "Go on with the cursor that every page gives: it has no end."));

    private static Wording FirstPage { get; } = new("Hỏi lại từ trang đầu, không có con trỏ.", "Ask for the first page again, without a cursor.");

    private static Wording Known(IEnumerable<string> names)
    {
        var list = string.Join(", ", names);
        return new($"Các tên có thể dùng: {list}.", $"Known are {list}.");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static QueryProblem Wrong(string code, QueryPlace at, Wording message, Wording fix) => new(QueryProblemKind.Wrong, code, at, message, fix);

    internal static string Short(string text) => text.Length <= 80 ? text : text[..80] + "…";
}
