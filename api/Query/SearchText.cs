using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Api.Query;

/// <summary>The plain reading of what somebody types: every word must be there, without regard to marks; words in quotes stand side by side.</summary>
public static class SearchText
{
    /// <summary>What to search; null when the text holds no word. Any text is understood: there is no syntax to get wrong.</summary>
    public static SearchNode? Read(string text)
    {
        var parts = new List<SearchNode>();
        var pieces = text.Replace('“', '"').Replace('”', '"').Split('"');
        for (var i = 0; i < pieces.Length; i++)
        {
            var words = Tokens.Of(pieces[i]).Select(token => new SearchNode.Word(token)).ToList();
            // Between two quotes; a quote that is never closed is no quote.
            if (i % 2 == 1 && i < pieces.Length - 1 && words.Count > 1)
                parts.Add(new SearchNode.Phrase(words));
            else
                parts.AddRange(words);
        }

        return parts switch { [] => null, [var only] => only, _ => new SearchNode.All(parts) };
    }
}
