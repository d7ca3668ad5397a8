using System.Globalization;
using System.Text;

namespace ThiDua.Portal.Api.GraphQL.Language;

public ref partial struct Lexer
{
    private Token String()
    {
        var start = position++;
        var chunk = position;
        StringBuilder? built = null;
        while (position < text.Length && text[position] is not ('\n' or '\r'))
        {
            if (text[position] is '"')
            {
                var last = text[chunk..position];
                position++;
                return new(TokenKind.String, start, position, built is null ? new(last) : built.Append(last).ToString());
            }

            if (text[position] is '\\')
            {
                (built ??= new()).Append(text[chunk..position]);
                Escape(built);
                chunk = position;
            }
            else
            {
                position += ScalarLength(position, "a string");
            }
        }

        throw Error(position, "Unterminated string.");
    }

    private void Escape(StringBuilder built)
    {
        if (At(position + 1) is 'u')
        {
            if (At(position + 2) is '{')
                EscapeOfAnyWidth(built);
            else
                EscapeOfFourDigits(built);
            return;
        }

        built.Append(At(position + 1) switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Error(position, "Invalid escape sequence."),
        });
        position += 2;
    }

    private void EscapeOfAnyWidth(StringBuilder built)
    {
        var rest = text[(position + 3)..];
        var length = rest[..Math.Min(rest.Length, 9)].IndexOf('}');
        if (length < 1
            || !uint.TryParse(rest[..length], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || !Rune.TryCreate(code, out var rune))
            throw InvalidUnicodeEscape();
        built.Append(rune.ToString());
        position += length + 4;
    }

    private void EscapeOfFourDigits(StringBuilder built)
    {
        if (!FourDigits(position + 2, out var unit) || char.IsLowSurrogate(unit))
            throw InvalidUnicodeEscape();
        built.Append(unit);
        if (!char.IsHighSurrogate(unit))
        {
            position += 6;
            return;
        }

        if (At(position + 6) is not '\\' || At(position + 7) is not 'u' || !FourDigits(position + 8, out var low) || !char.IsLowSurrogate(low))
            throw InvalidUnicodeEscape();
        built.Append(low);
        position += 12;
    }

    private readonly bool FourDigits(int index, out char unit)
    {
        unit = default;
        if (index + 4 > text.Length || !ushort.TryParse(text.Slice(index, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return false;
        unit = (char)code;
        return true;
    }

    private readonly SyntaxException InvalidUnicodeEscape() => Error(position, "Invalid Unicode escape sequence.");

    private Token BlockString()
    {
        var start = position;
        position += 3;
        var lines = new List<string>();
        var line = new StringBuilder();
        var chunk = position;
        while (position < text.Length)
        {
            var letter = text[position];
            if (letter is '"' && text[position..].StartsWith("\"\"\""))
            {
                lines.Add(line.Append(text[chunk..position]).ToString());
                position += 3;
                return new(TokenKind.BlockString, start, position, BlockText.Dedent(lines));
            }

            if (letter is '\\' && text[position..].StartsWith("\\\"\"\""))
            {
                line.Append(text[chunk..position]);
                chunk = position + 1;
                position += 4;
            }
            else if (letter is '\n' or '\r')
            {
                lines.Add(line.Append(text[chunk..position]).ToString());
                line.Clear();
                position += letter is '\r' && At(position + 1) is '\n' ? 2 : 1;
                chunk = position;
            }
            else
            {
                position += ScalarLength(position, "a string");
            }
        }

        throw Error(position, "Unterminated string.");
    }
}
