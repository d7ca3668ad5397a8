namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>A lexical token.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The offset of its first unit.</param>
/// <param name="End">The offset after its last unit.</param>
/// <param name="Text">The meaning of a string; null for other tokens, whose meaning is their text.</param>
public readonly record struct Token(TokenKind Kind, int Start, int End, string? Text = null)
{
    /// <summary>How messages speak of a kind of token.</summary>
    public static string Describe(TokenKind kind) => kind switch
    {
        TokenKind.End => "the end of the text",
        TokenKind.Name => "a name",
        TokenKind.Int => "an integer",
        TokenKind.Float => "a float",
        TokenKind.String => "a string",
        TokenKind.BlockString => "a block string",
        TokenKind.Bang => "“!”",
        TokenKind.Dollar => "“$”",
        TokenKind.Ampersand => "“&”",
        TokenKind.OpenParenthesis => "“(”",
        TokenKind.CloseParenthesis => "“)”",
        TokenKind.Spread => "“...”",
        TokenKind.Colon => "“:”",
        TokenKind.Equal => "“=”",
        TokenKind.At => "“@”",
        TokenKind.OpenBracket => "“[”",
        TokenKind.CloseBracket => "“]”",
        TokenKind.OpenBrace => "“{”",
        TokenKind.Pipe => "“|”",
        _ => "“}”",
    };
}
