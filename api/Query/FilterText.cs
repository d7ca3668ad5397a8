using ThiDua.Portal.Catalog.Formats;

namespace ThiDua.Portal.Api.Query;

/// <summary>The text of a checked query: what is hashed, and by what equal parts are found.</summary>
internal static class FilterText
{
    /// <summary>The text of <see cref="Filter.Always"/>.</summary>
    public const string Always = "(all)";

    /// <summary>The text of <see cref="Filter.Never"/>.</summary>
    public const string Never = "(some)";

    public static string Of(Filter filter) => filter switch
    {
        Filter.All all => List("all", [.. all.Parts.Select(Of)]),
        Filter.Some some => List("some", [.. some.Parts.Select(Of)]),
        Filter.Not not => List("not", Of(not.Part)),
        Filter.Has has => List("has", has.Column.Name, Of(has.Test)),
        Filter.Across across => List("across", across.Link.Name, across.Target.Name, Of(across.Part)),
        Filter.Back back => List("back", back.Source.Name, back.Link.Name, Of(back.Part)),
        _ => throw new ArgumentOutOfRangeException(nameof(filter)),
    };

    public static string Of(ValueTest test) => test switch
    {
        ValueTest.OneOf some => List("of", [.. some.Values.Select(Of)]),
        ValueTest.Range range => List("range", range.LowOpen ? "(" : "[", Of(range.Low), Of(range.High), range.HighOpen ? ")" : "]"),
        ValueTest.Match match => List(match.Kind.ToString(), match.Form.ToString(), Of(match.Text)),
        ValueTest.All all => List("all", [.. all.Tests.Select(Of)]),
        ValueTest.Some some => List("some", [.. some.Tests.Select(Of)]),
        ValueTest.Not not => List("not", Of(not.Test)),
        _ => throw new ArgumentOutOfRangeException(nameof(test)),
    };

    public static string Of(SearchNode node) => node switch
    {
        SearchNode.Word { Stream: TextStream.Folded } word => List("word", Of(word.Token.Folded)),
        SearchNode.Word word => List("exact", Of(word.Token.Folded), Of(word.Token.Exact)),
        SearchNode.Phrase phrase => List("phrase", [.. phrase.Words.Select(Of)]),
        SearchNode.Prefix prefix => List("prefix", Of(prefix.Folded)),
        SearchNode.All all => List("all", [.. all.Parts.Select(Of)]),
        SearchNode.Some some => List("some", [.. some.Parts.Select(Of)]),
        SearchNode.Not not => List("not", Of(not.Part)),
        SearchNode.Ranked ranked => List("ranked", Of(ranked.Part), List("narrower", [.. ranked.Narrower.Select(Of)]), List("closer", [.. ranked.Closer.Select(Of)]), List("named", [.. ranked.Title.Select(token => Of(token.Exact)).Concat(ranked.Ids.Select(Of))])),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    /// <summary>A value with its length before it, so that no value can look like two.</summary>
    public static string Of(object? value)
    {
        if (value is null)
            return "-";
        var text = Value.Text(value);
        return $"{text.Length}:{text}";
    }

    private static string List(string name, params ReadOnlySpan<string> parts) => parts.IsEmpty ? $"({name})" : $"({name} {string.Join(' ', parts)})";
}
