using ThiDua.Portal.Api.OData.Parsing;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Api.OData.Portal;

/// <summary>Searches in the query tree. A term of several words, such as the number of a document, is a phrase.</summary>
internal static class SearchTranslation
{
    public static SearchNode Of(SearchTerm term) => term switch
    {
        SearchTerm.Word word => Words(word.Text, word.At),
        SearchTerm.Phrase phrase => Words(phrase.Text, phrase.At),
        SearchTerm.Free free => SearchText.Read(free.Text) ?? throw NoWords(free.At),
        SearchTerm.And and => new SearchNode.All([Of(and.Left), Of(and.Right)]),
        SearchTerm.Or or => new SearchNode.Some([Of(or.Left), Of(or.Right)]),
        SearchTerm.Not not => new SearchNode.Not(Of(not.Part)),
        _ => throw new ArgumentOutOfRangeException(nameof(term)),
    };

    private static SearchNode Words(string text, int at) => Tokens.Of(text).ConvertAll(token => new SearchNode.Word(token)) switch
    {
        [] => throw NoWords(at),
        [var only] => only,
        var words => new SearchNode.Phrase(words),
    };

    private static ODataException NoWords(int at) =>
        ODataErrors.Of("invalidValue", "Không có chữ nào để tìm.", "There is no word to search.", "$search", at);
}
