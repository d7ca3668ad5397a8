using System.Buffers;

namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>Reads tokens from UTF-16 text, skipping what section 2.1.7 ignores.</summary>
public ref partial struct Lexer(ReadOnlySpan<char> text)
{
    private static readonly SearchValues<char> NameLetters =
        SearchValues.Create("_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private readonly ReadOnlySpan<char> text = text;
    private int position;

    /// <summary>The next token; at the end, the end again and again.</summary>
    /// <exception cref="SyntaxException">No token starts here.</exception>
    public Token Next()
    {
        SkipIgnored();
        if (position >= text.Length)
            return new(TokenKind.End, text.Length, text.Length);

        var start = position;
        var letter = text[start];
        switch (letter)
        {
            case '!': return Punctuator(TokenKind.Bang);
            case '$': return Punctuator(TokenKind.Dollar);
            case '&': return Punctuator(TokenKind.Ampersand);
            case '(': return Punctuator(TokenKind.OpenParenthesis);
            case ')': return Punctuator(TokenKind.CloseParenthesis);
            case ':': return Punctuator(TokenKind.Colon);
            case '=': return Punctuator(TokenKind.Equal);
            case '@': return Punctuator(TokenKind.At);
            case '[': return Punctuator(TokenKind.OpenBracket);
            case ']': return Punctuator(TokenKind.CloseBracket);
            case '{': return Punctuator(TokenKind.OpenBrace);
            case '|': return Punctuator(TokenKind.Pipe);
            case '}': return Punctuator(TokenKind.CloseBrace);
            case '.' when text[start..].StartsWith("..."): return Punctuator(TokenKind.Spread, 3);
            case '"' when text[start..].StartsWith("\"\"\""): return BlockString();
            case '"': return String();
            case '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'):
                var length = text[start..].IndexOfAnyExcept(NameLetters);
                return Punctuator(TokenKind.Name, length < 0 ? text.Length - start : length);
            case '-' or (>= '0' and <= '9'): return Number();
            default: throw Error(start, $"Unexpected character {Describe(start)}.");
        }
    }

    private void SkipIgnored()
    {
        while (position < text.Length)
        {
            switch (text[position])
            {
                case ' ' or ',' or '\n' or '\r' or '\t' or '\uFEFF':
                    position++;
                    break;
                case '#':
                    SkipComment();
                    break;
                default:
                    return;
            }
        }
    }

    private void SkipComment()
    {
        while (position < text.Length && text[position] is not ('\n' or '\r'))
            position += ScalarLength(position, "a comment");
    }

    private Token Punctuator(TokenKind kind, int length = 1)
    {
        var start = position;
        position += length;
        return new(kind, start, position);
    }

    private Token Number()
    {
        var start = position;
        var kind = TokenKind.Int;
        if (text[position] is '-')
            position++;
        if (At(position) is '0')
        {
            position++;
            if (char.IsAsciiDigit(At(position)))
                throw Error(position, $"Invalid number: unexpected digit {Describe(position)} after 0.");
        }
        else
        {
            Digits();
        }

        if (At(position) is '.')
        {
            kind = TokenKind.Float;
            position++;
            Digits();
        }

        if (At(position) is 'e' or 'E')
        {
            kind = TokenKind.Float;
            position++;
            if (At(position) is '+' or '-')
                position++;
            Digits();
        }

        if (At(position) is '.' or '_' || char.IsAsciiLetter(At(position)))
            throw Error(position, $"Invalid number: expected a digit but found {Describe(position)}.");
        return new(kind, start, position);
    }

    private void Digits()
    {
        if (!char.IsAsciiDigit(At(position)))
            throw Error(position, $"Invalid number: expected a digit but found {Describe(position)}.");
        while (char.IsAsciiDigit(At(position)))
            position++;
    }

    private readonly char At(int index) => index < text.Length ? text[index] : '\0';

    // Source text consists of Unicode scalar values (section 2.1): a lone surrogate is none.
    private readonly int ScalarLength(int index, string within)
    {
        if (!char.IsSurrogate(text[index]))
            return 1;
        if (char.IsHighSurrogate(text[index]) && char.IsLowSurrogate(At(index + 1)))
            return 2;
        throw Error(index, $"Invalid character {Describe(index)} within {within}.");
    }

    private readonly string Describe(int index)
    {
        if (index >= text.Length)
            return "the end of the text";
        var letter = text[index];
        return letter is >= ' ' and < '\u007F' ? $"“{letter}”" : $"U+{(int)letter:X4}";
    }

    private readonly SyntaxException Error(int offset, string message) => new(message, Location.Of(text, offset));
}
