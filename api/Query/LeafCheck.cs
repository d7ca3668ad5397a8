using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Api.Query;

/// <summary>Reads conditions on one value.</summary>
/// <param name="problems">Where problems go.</param>
/// <param name="budget">What may still be spent.</param>
/// <param name="element">Whether the value is one of a list.</param>
internal sealed class LeafCheck(List<QueryProblem> problems, QueryBudget budget, bool element = false)
{
    /// <summary>The filter, or null when something is wrong; what it is has been said then.</summary>
    public Filter? Read(Condition condition, Func<Operand, Column?> find) => condition switch
    {
        Condition.Compare compare => Compare(compare, find),
        Condition.In list => In(list, find),
        Condition.Between between => Both(
            Compare(new(between.Left, Comparison.GreaterOrEqual, between.Low) { At = between.At }, find),
            Compare(new(between.Left, Comparison.LessOrEqual, between.High) { At = between.At }, find)),
        Condition.Match match => Match(match, find),
        Condition.IsNull isNull => find(isNull.Left) is { } column && Allow(column, isNull.Left, Capability.IsNull) ? FilterForm.Not(new Filter.Has(column, ValueTest.Anything)) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    private static Filter? Both(Filter? low, Filter? high) => low is null || high is null ? null : FilterForm.All([low, high]);

    private Filter? Compare(Condition.Compare compare, Func<Operand, Column?> find)
    {
        if (find(compare.Left) is not { } column)
            return null;
        var equality = compare.Operator is Comparison.Equal or Comparison.NotEqual;
        if (!Allow(column, compare.Left, compare.Value is null && equality ? Capability.IsNull : equality ? Capability.Equal : Capability.Range))
            return null;
        if (compare.Value is null)
        {
            // A comparison with no value is false, but for its presence itself.
            Filter present = new Filter.Has(column, ValueTest.Anything);
            return compare.Operator switch { Comparison.Equal => FilterForm.Not(present), Comparison.NotEqual => present, _ => Filter.Never };
        }

        if (Value(column, compare.Value, compare.At, Years(compare.Left)) is not { } value)
            return null;
        if (Years(compare.Left))
            return Year(column, compare.Operator, (decimal)value);
        return compare.Operator switch
        {
            Comparison.Equal => new Filter.Has(column, new ValueTest.OneOf([value])),
            Comparison.NotEqual => FilterForm.Not(new Filter.Has(column, new ValueTest.OneOf([value]))),
            _ => new Filter.Has(column, Range(compare.Operator, value)),
        };
    }

    private Filter? In(Condition.In list, Func<Operand, Column?> find)
    {
        if (find(list.Left) is not { } column || !Allow(column, list.Left, Capability.Equal) || !budget.Fits(list.Values.Count, list.At))
            return null;
        var values = list.Values.OfType<object>().Select(value => Value(column, value, list.At, Years(list.Left))).ToList();
        if (values.Contains(null))
            return null;
        var some = Years(list.Left)
            ? values.Select(value => Year(column, Comparison.Equal, (decimal)value!))
            : values.Count == 0 ? [] : [new Filter.Has(column, FilterForm.OneOf(values!))];
        // null in a list means the rows without a value.
        return FilterForm.Some(list.Values.Contains(null) ? some.Append(FilterForm.Not(new Filter.Has(column, ValueTest.Anything))) : some);
    }

    private Filter.Has? Match(Condition.Match match, Func<Operand, Column?> find)
    {
        if (find(match.Left) is not { } column || !budget.Fits(match.Text, match.At))
            return null;
        var capability = match is { Kind: MatchKind.StartsWith, Form: TextForm.Exact } ? Capability.StartsWith : Capability.Contains;
        if (!Allow(column, match.Left, capability))
            return null;
        var text = match.Form switch { TextForm.Folded => Text.Fold(match.Text), TextForm.IgnoreCase => Text.Normalise(match.Text).ToLowerInvariant(), _ => Text.Normalise(match.Text) };
        return new Filter.Has(column, new ValueTest.Match(match.Kind, text, match.Form));
    }

    private bool Allow(Column column, Operand operand, Capability capability)
    {
        if (!problems.Allow(column, capability, operand.At, element))
            return false;
        return operand.Part is DatePart.Whole || problems.Allow(column, operand.Part is DatePart.Year ? Capability.YearOf : Capability.GroupByPart, operand.At, element);
    }

    private object? Value(Column column, object value, QueryPlace at, bool year = false)
    {
        if (value is string or Unparsed && !budget.Fits(value as string ?? ((Unparsed)value).Text, at))
            return null;
        var read = year ? Literals.Read(YearColumn, value) : Literals.Read(column, value);
        if (read is null)
            problems.Add(QueryProblems.WrongType(year ? YearColumn : column, value, at));
        return read;
    }

    private static bool Years(Operand operand) => operand.Part is DatePart.Year;

    private static Column YearColumn => Entry.Dataset["year"];

    private static ValueTest.Range Range(Comparison comparison, object value) => comparison switch
    {
        Comparison.Greater => new ValueTest.Range(value, null, LowOpen: true),
        Comparison.GreaterOrEqual => new ValueTest.Range(value, null),
        Comparison.Less => new ValueTest.Range(null, value, HighOpen: true),
        _ => new ValueTest.Range(null, value),
    };

    /// <summary>The days of the years that compare so.</summary>
    private static Filter Year(Column column, Comparison comparison, decimal year)
    {
        if (year != decimal.Truncate(year) || year is < 1 or > 9999)
            return Outside(column, comparison, year);
        var (first, last) = (new DateOnly((int)year, 1, 1), new DateOnly((int)year, 12, 31));
        ValueTest test = comparison switch
        {
            Comparison.Greater => new ValueTest.Range(last, null, LowOpen: true),
            Comparison.GreaterOrEqual => new ValueTest.Range(first, null),
            Comparison.Less => new ValueTest.Range(null, first, HighOpen: true),
            Comparison.LessOrEqual => new ValueTest.Range(null, last),
            _ => new ValueTest.Range(first, last),
        };
        Filter filter = new Filter.Has(column, test);
        return comparison is Comparison.NotEqual ? FilterForm.Not(filter) : filter;
    }

    /// <summary>A year that no day can have: compared as the number that it is.</summary>
    private static Filter Outside(Column column, Comparison comparison, decimal year) => comparison switch
    {
        Comparison.Equal => Filter.Never,
        Comparison.NotEqual => Filter.Always,
        Comparison.Greater or Comparison.GreaterOrEqual => year < 1 ? new Filter.Has(column, ValueTest.Anything) : year > 9999 ? Filter.Never : Year(column, Comparison.GreaterOrEqual, decimal.Ceiling(year)),
        _ => year > 9999 ? new Filter.Has(column, ValueTest.Anything) : year < 1 ? Filter.Never : Year(column, Comparison.LessOrEqual, decimal.Floor(year)),
    };
}
