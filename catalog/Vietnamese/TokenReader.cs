using System.Globalization;
using System.Text;

namespace ThiDua.Portal.Catalog.Vietnamese;

/// <summary>
/// Reads the tokens of a text one by one without making strings. Composed and decomposed text, old and new placing of
/// the tone (hoà, hòa) and i for y where they sound alike (kĩ, kỹ) give the same token.
/// </summary>
/// <param name="text">The text to read.</param>
public ref struct TokenReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private char[] _folded = new char[32];
    private char[] _exact = new char[32];
    private int _foldedLength;
    private int _exactLength;
    private int _tones;

    /// <summary>The folded form of the token, see <see cref="Token.Folded"/>; valid until the next read.</summary>
    public readonly ReadOnlySpan<char> Folded => _folded.AsSpan(0, _foldedLength);

    /// <summary>The exact form of the token, see <see cref="Token.Exact"/>; valid until the next read.</summary>
    public readonly ReadOnlySpan<char> Exact => _exact.AsSpan(0, _exactLength);

    /// <summary>Where the token starts in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where the token ends in the text, exclusive.</summary>
    public int End { get; private set; }

    /// <summary>Goes to the next token; false at the end of the text.</summary>
    public bool Read()
    {
        var i = End;
        while (i < _text.Length && LetterLength(i) is 0)
            i++;

        if (i == _text.Length)
            return false;

        Start = i;
        (_foldedLength, _exactLength, _tones) = (0, 0, 0);
        while (i < _text.Length)
        {
            if (LetterLength(i) is > 0 and var length)
            {
                AddLetter(i, length);
                i += length;
            }
            else if (Composition.IsMark(_text[i]))
            {
                AddMark(_text[i++]);
            }
            else if (IsOtherMark(_text[i]))
            {
                Add(_text[i], _text[i]);
                i++;
            }
            else
            {
                break;
            }
        }

        End = i;
        Finish();
        return true;
    }

    /// <summary>How many characters the letter or digit here takes; 0 where there is none.</summary>
    private readonly int LetterLength(int i)
    {
        var c = _text[i];
        if (char.IsLetterOrDigit(c))
            return 1;

        return char.IsHighSurrogate(c) && Rune.DecodeFromUtf16(_text[i..], out var rune, out var length) is System.Buffers.OperationStatus.Done
            && Rune.IsLetterOrDigit(rune) ? length : 0;
    }

    private static bool IsOtherMark(char c) =>
        c > '\u036F' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private void AddLetter(int i, int length)
    {
        if (length > 1)
        {
            Rune.DecodeFromUtf16(_text[i..], out var rune, out _);
            Span<char> lower = stackalloc char[2];
            Rune.ToLowerInvariant(rune).EncodeToUtf16(lower);
            Add(lower[0], lower[0]);
            Add(lower[1], lower[1]);
            return;
        }

        var c = _text[i];
        var folded = Letters.Fold(c);
        if (folded is '\0')
        {
            var pair = Letters.Pair(c);
            Add(pair[0], Letters.WithoutTone(c));
            Append(ref _folded, ref _foldedLength, pair[1]);
        }
        else
        {
            Add(folded, Letters.WithoutTone(c));
        }

        AddTone(Letters.ToneOf(c));
    }

    private void AddMark(char mark)
    {
        var tone = Letters.ToneOf(mark);
        AddTone(tone);
        if (tone is 0 && Composition.Compose(_exact[_exactLength - 1], mark) is var letter and not '\0')
            _exact[_exactLength - 1] = letter;
    }

    /// <summary>Tones are the digits of one number: foreign words can have more than one, and only so many are told apart.</summary>
    private void AddTone(int tone)
    {
        if (tone > 0 && _tones < 10_000_000)
            _tones = _tones * 10 + tone;
    }

    private void Finish()
    {
        if (!Folded.ContainsAnyExceptInRange('0', '9'))
        {
            var zeros = Math.Min(_foldedLength - 1, Folded.IndexOfAnyExcept('0') is >= 0 and var found ? found : _foldedLength - 1);
            Folded[zeros..].CopyTo(_folded);
            _foldedLength -= zeros;
            return;
        }

        if (Folded is "hy" or "ky" or "ly" or "my" or "sy" or "ty" or "quy")
        {
            _folded[_foldedLength - 1] = 'i';
            _exact[_exactLength - 1] = 'i';
        }

        if (_tones > 0)
        {
            Append(ref _exact, ref _exactLength, '_');
            var from = _exactLength;
            for (var rest = _tones; rest > 0; rest /= 10)
                Append(ref _exact, ref _exactLength, (char)('0' + rest % 10));

            _exact.AsSpan(from, _exactLength - from).Reverse();
        }
    }

    private void Add(char folded, char exact)
    {
        Append(ref _folded, ref _foldedLength, folded);
        Append(ref _exact, ref _exactLength, exact);
    }

    private static void Append(ref char[] to, ref int length, char c)
    {
        if (length == to.Length)
            Array.Resize(ref to, length * 2);

        to[length++] = c;
    }
}
