using System.Text;

namespace ThiDua.Portal.Catalog.Vietnamese;

/// <summary>Cuts text into tokens: runs of letters and digits, so that 16/CT-UBND is 16, ct, ubnd and 1.000 is 1, 000.</summary>
public static class Tokens
{
    /// <summary>All tokens of a text, in order.</summary>
    public static List<Token> Of(string text)
    {
        var tokens = new List<Token>();
        var reader = new TokenReader(text);
        while (reader.Read())
            tokens.Add(new Token(reader.Folded.ToString(), reader.Exact.ToString(), reader.Start, reader.End));

        return tokens;
    }

    /// <summary>The folded forms, joined by one space.</summary>
    public static string Folded(string text)
    {
        var joined = new StringBuilder(text.Length);
        var reader = new TokenReader(text);
        while (reader.Read())
            Separate(joined).Append(reader.Folded);

        return joined.ToString();
    }

    /// <summary>The exact forms, joined by one space.</summary>
    public static string Exact(string text)
    {
        var joined = new StringBuilder(text.Length * 5 / 4);
        var reader = new TokenReader(text);
        while (reader.Read())
            Separate(joined).Append(reader.Exact);

        return joined.ToString();
    }

    private static StringBuilder Separate(StringBuilder joined) => joined.Length > 0 ? joined.Append(' ') : joined;
}
