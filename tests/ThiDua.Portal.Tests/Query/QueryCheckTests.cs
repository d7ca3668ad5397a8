using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Tests.Query;

public sealed class QueryCheckTests
{
    private static readonly Operand Year = new("year");

    [Fact]
    public void The_same_question_written_otherwise_has_the_same_hash()
    {
        var one = Hash(new Condition.And([Is("year", 2023), new Condition.And([Is("type", "decision"), Is("year", 2023)])]));
        var other = Hash(new Condition.Not(new Condition.Not(new Condition.And([Is("type", "decision"), new Condition.In(Year, [2023m])]))));
        Assert.Equal(one, other);
        Assert.NotEqual(one, Hash(Is("year", 2023)));
        Assert.Equal(
            Hash(new Condition.Between(new("issuedOn"), new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31))),
            Hash(new Condition.Compare(new("issuedOn", DatePart.Year), Comparison.Equal, 2023)));
    }

    [Fact]
    public void The_same_search_and_order_written_otherwise_have_the_same_hash()
    {
        var plain = new DatasetQuery(Document.Dataset) { Search = SearchText.Read("dân vận khéo") };
        Assert.Equal(HashOf(plain), HashOf(plain with { Search = SearchText.Read("khéo  VẬN, dân") }));
        Assert.NotEqual(HashOf(plain), HashOf(plain with { Search = SearchText.Read("\"dân vận khéo\"") }));
        Assert.Equal(HashOf(plain), HashOf(plain with { OrderBy = [new(new(Sort.Score), true)] }));
        var ordered = new DatasetQuery(Document.Dataset) { OrderBy = [new(new("type"))] };
        Assert.Equal(HashOf(ordered), HashOf(ordered with { OrderBy = [new(new("type")), new(new("issuedOn"), true), new(new("id"))] }));
        Assert.NotEqual(HashOf(ordered), HashOf(ordered with { OrderBy = [new(new("type")), new(new("issuedOn"))] }));
        Assert.Empty(QueryCheck.Check(ordered with { OrderBy = [new(new("issuedOn"), true)] }).Query!.OrderBy);
        Assert.Equal(["id"], QueryCheck.Check(ordered with { OrderBy = [new(new("id"), true), new(new("type"))] }).Query!.OrderBy.Select(order => order.Column!.Name));
    }

    [Fact]
    public void Tests_of_a_lists_values_have_one_form()
    {
        Condition one = Is("recipients", "x"), other = Is("recipients", "y");
        Assert.Equal(
            Hash(new Condition.Any(new("recipients"), new Condition.Or([one, other]))),
            Hash(new Condition.Any(new("recipients"), new Condition.Not(new Condition.Not(new Condition.Or([other, one, new Condition.Or([one])]))))));
    }

    [Fact]
    public void Every_problem_is_said_with_its_place_and_what_to_ask_instead()
    {
        var (query, problems) = QueryCheck.Check(new DatasetQuery(Document.Dataset)
        {
            Where = new Condition.And([
                Is("yaer", 2023),
                Is("issuedOn", "today"),
                new Condition.Match(new("title", At: new("filter", 40)), MatchKind.Contains, "x"),
                Is("status", "valid"),
            ]),
            OrderBy = [new(new("body")), new(new(Sort.Score))],
            Page = new(Skip: 20_000),
        });
        Assert.Null(query);
        Assert.Equal(["unknownField", "typeMismatch", "notSupported", "typeMismatch", "notSupported", "noSearch", "queryTooComplex"], problems.Select(problem => problem.Code));
        Assert.Equal("filter:40: One cannot match inside title. Search the words of a text instead; the start of a key can be matched. [notSupported]", problems[2].ToString());
        Assert.Contains("Did you mean year?", problems[0].Fix.English, StringComparison.Ordinal);
        Assert.Contains("inForce", problems[3].Fix.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_refuse_what_is_past_them_and_nothing_before()
    {
        Assert.Empty(Problems(new Condition.Or([.. Enumerable.Range(0, QueryLimits.Nodes - 1).Select(i => Is("year", i))])));
        Assert.Equal("queryTooComplex", Assert.Single(Problems(new Condition.Or([.. Enumerable.Range(0, QueryLimits.Nodes).Select(i => Is("year", i))]))).Code);
        Assert.Empty(Problems(Deep(QueryLimits.Depth)));
        Assert.Equal("queryTooComplex", Assert.Single(Problems(Deep(QueryLimits.Depth + 1))).Code);
        Assert.Equal("queryTooComplex", Assert.Single(Problems(Deep(100_000))).Code);
        Assert.Empty(Problems(new Condition.In(Year, [.. Enumerable.Range(0, QueryLimits.Values).Cast<object>()])));
        Assert.Equal("queryTooComplex", Assert.Single(Problems(new Condition.In(Year, [.. Enumerable.Range(0, QueryLimits.Values + 1).Cast<object>()]))).Code);
    }

    [Fact]
    public void A_cursor_belongs_to_one_query()
    {
        var query = new DatasetQuery(Document.Dataset);
        var cursor = new Cursor("g", QueryCheck.Check(query).Query!.RowsHash, true, [1, 2]).Encode();
        var read = QueryCheck.Check(query with { Page = new(Cursor: cursor) }).Query!.Cursor!;
        Assert.Equal(("g", true, (byte)2), (read.Generation, read.Backwards, read.Position[1]));
        Assert.Equal("wrongCursor", Assert.Single(QueryCheck.Check(query with { Page = new(Cursor: cursor), Where = Is("year", 1) }).Problems).Code);
        foreach (var text in new[] { "", "x", "AQ", "%%%", cursor[..^3], new string('A', 5000) })
            Assert.Equal("wrongCursor", Assert.Single(QueryCheck.Check(query with { Page = new(Cursor: text), Where = Is("year", 1) }).Problems).Code);
    }

    private static Condition.Compare Is(string column, object value) => new(new(column), Comparison.Equal, value is int number ? (decimal)number : new Unparsed((string)value));

    private static Condition Deep(int depth)
    {
        Condition condition = Is("year", 1);
        for (var i = 1; i < depth; i++)
            condition = new Condition.Not(condition);
        return condition;
    }

    private static string Hash(Condition where) => HashOf(new(Document.Dataset) { Where = where });

    private static string HashOf(DatasetQuery query) => QueryCheck.Check(query).Query!.Hash;

    private static IReadOnlyList<QueryProblem> Problems(Condition where) => QueryCheck.Check(new DatasetQuery(Document.Dataset) { Where = where }).Problems;
}
