using System.Globalization;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Api.Query;

/// <summary>The words of every problem that a query can have: what is wrong, and what to ask instead.</summary>
public static class QueryProblems
{
    /// <summary>A name that the dataset does not have.</summary>
    public static QueryProblem UnknownColumn(Dataset dataset, Operand operand) => Wrong("unknownField", operand.At,
        $"{dataset.Name} has no column “{Short(operand.Column)}”.",
        Nearest.To(operand.Column, dataset.Columns.Select(column => column.Name)) is { } near ? $"Did you mean {near}?" : $"It has {string.Join(", ", dataset.Columns.Select(column => column.Name))}.");

    /// <summary>A way back that no dataset has.</summary>
    public static QueryProblem UnknownReverse(Dataset dataset, Operand operand, IEnumerable<string> known) => Wrong("unknownField", operand.At,
        $"No link leads back to {dataset.Name} by the name “{Short(operand.Column)}”.",
        $"Known are {string.Join(", ", known)}.");

    /// <summary>Something that no store does with such a column.</summary>
    public static QueryProblem NotSupported(Column column, Capability capability, QueryPlace at) => new(QueryProblemKind.NotSupported, "notSupported", at,
        $"One cannot {Capabilities.Of(capability).Words} {column.Name}.",
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
    public static QueryProblem WrongType(Column column, object? value, QueryPlace at) => Wrong("typeMismatch", at,
        $"{column.Name} cannot be compared with “{Short(value switch { null => "null", Unparsed raw => raw.Text, _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "" })}”.",
        Literals.Expected(column));

    /// <summary>Order by score where nothing is searched.</summary>
    public static QueryProblem NoScore(QueryPlace at) => Wrong("noSearch", at, "Without a search there is no score to order by.", "Add a search, or order by a column.");

    /// <summary>A column inside any that is not the list itself.</summary>
    public static QueryProblem OnlyTheList(Column list, Operand operand) => Wrong("onlyTheList", operand.At,
        $"Inside any of {list.Name} only its own values can be tested, not “{Short(operand.Column)}”.", $"Name {list.Name}, or put the condition beside any.");

    /// <summary>A text, phrase or prefix without a letter or digit.</summary>
    public static QueryProblem NoWords(QueryPlace at) => Wrong("noWords", at, "The search holds no word.", "Search for letters or digits.");

    /// <summary>Two figures of one name, or a figure that does not say of what.</summary>
    public static QueryProblem WrongFigure(string name, QueryPlace at) => Wrong("wrongFigure", at,
        $"The figure “{Short(name)}” has a name that is taken, or no column to compute it of.", "Give every figure a name of its own, and a column unless it counts rows.");

    /// <summary>An order of groups by something that they do not have.</summary>
    public static QueryProblem UnknownGroupOrder(Operand by) => Wrong("unknownField", by.At,
        $"The groups have no “{Short(by.Column)}”.", "Order groups by one of their keys or figures.");

    /// <summary>A cursor that was not given by an answer to this query.</summary>
    public static QueryProblem WrongCursor(QueryPlace at) => Wrong("wrongCursor", at, "The cursor does not belong to this query.", "Ask for the first page again, without a cursor.");

    /// <summary>A cursor of a generation that is no longer kept.</summary>
    public static QueryProblem StaleCursor(QueryPlace at) => new(QueryProblemKind.Gone, "staleCursor", at,
        "The data has changed since the cursor was given, and the former data is no longer kept.", "Ask for the first page again, without a cursor.");

    /// <summary>A page that cannot be.</summary>
    public static QueryProblem WrongPage(QueryPlace at) => Wrong("wrongPage", at, "A page has a size and skips rows; neither is negative, and a cursor does not go with skip.", "Ask for a size from 0 to " + QueryLimits.PageSize + ".");

    /// <summary>More than a limit allows.</summary>
    public static QueryProblem TooMany(QueryPlace at, string what, int limit, string fix) => new(QueryProblemKind.TooComplex, "queryTooComplex", at,
        string.Create(CultureInfo.InvariantCulture, $"The query has more than {limit} {what}."), fix);

    /// <summary>Skip past its limit.</summary>
    public static QueryProblem SkipTooFar(QueryPlace at) => new(QueryProblemKind.TooComplex, "queryTooComplex", at,
        string.Create(CultureInfo.InvariantCulture, $"At most {QueryLimits.Skip} rows are skipped."), "Go on with the cursor that every page gives: it has no end.");

    private static QueryProblem Wrong(string code, QueryPlace at, string message, string fix) => new(QueryProblemKind.Wrong, code, at, message, fix);

    private static string Short(string text) => text.Length <= 80 ? text : text[..80] + "…";
}
