namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>The kinds of lexical tokens (section 2.1.6).</summary>
public enum TokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>!</summary>
    Bang,

    /// <summary>$</summary>
    Dollar,

    /// <summary>&amp;</summary>
    Ampersand,

    /// <summary>(</summary>
    OpenParenthesis,

    /// <summary>)</summary>
    CloseParenthesis,

    /// <summary>...</summary>
    Spread,

    /// <summary>:</summary>
    Colon,

    /// <summary>=</summary>
    Equal,

    /// <summary>@</summary>
    At,

    /// <summary>[</summary>
    OpenBracket,

    /// <summary>]</summary>
    CloseBracket,

    /// <summary>{</summary>
    OpenBrace,

    /// <summary>|</summary>
    Pipe,

    /// <summary>}</summary>
    CloseBrace,

    /// <summary>A name or keyword.</summary>
    Name,

    /// <summary>An integer.</summary>
    Int,

    /// <summary>A number with a fraction, an exponent or both.</summary>
    Float,

    /// <summary>A string.</summary>
    String,

    /// <summary>A string between three quotes.</summary>
    BlockString,
}
