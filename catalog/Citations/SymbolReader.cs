using System.Globalization;

namespace ThiDua.Portal.Catalog.Citations;

/// <summary>Reads one symbol, starting at its number. One method for each part of the grammar.</summary>
internal ref struct SymbolReader
{
    private const int LongestNumber = 5;
    private const int LongestCode = 16;

    private readonly string _text;
    private readonly bool _isLabelled;
    private int _at;
    private Irregularities _irregular;

    private SymbolReader(string text, int start, bool isLabelled)
    {
        _text = text;
        _at = start;
        _isLabelled = isLabelled;
    }

    /// <summary>The symbol whose number starts here, or null.</summary>
    /// <param name="text">The words of a text.</param>
    /// <param name="start">The first digit.</param>
    /// <param name="isLabelled">True after “số” or a type word: then abbreviations that are not known are taken too.</param>
    public static SymbolMatch? Read(string text, int start, bool isLabelled)
    {
        var reader = new SymbolReader(text, start, isLabelled);
        return reader.Symbol() is { } symbol ? new SymbolMatch(symbol, reader._irregular, start, reader._at) : null;
    }

    private DocumentSymbol? Symbol()
    {
        if (Digits(1, LongestNumber) is not { } number || Separator() is not { } first)
            return null;

        int? year = null;
        if (first is '/' && _at < _text.Length && char.IsAsciiDigit(_text[_at]))
        {
            if (Digits(4, 4) is not { } digits || Separator() is not '/')
                return null;

            year = int.Parse(digits, CultureInfo.InvariantCulture);
        }

        if (Code() is not { } type)
            return null;

        if (year is not null && IsAssembly(type))
            return Make(number, year, "", type, GoverningSystem.State);

        return Separator() is { } second && Code() is { } issuer && IsSymbol(type, issuer, first, second)
            ? Regular(number, year, type, issuer, (first, second))
            : null;
    }

    private DocumentSymbol Regular(string number, int? year, string type, string issuer, (char First, char Second) written)
    {
        var isType = SymbolCodes.IsType(type) || !SymbolCodes.IsSender(type);
        type = SymbolCodes.Canonical(type, isType, ref _irregular);
        issuer = SymbolCodes.Canonical(issuer, isType: false, ref _irregular);
        while (Unit() is { } unit)
            issuer += "-" + unit;

        var system = SystemOf(issuer, year, written.First);
        // Bodies of the Front number as the Party does or as the State does; the form written decides.
        var isPartyForm = system is GoverningSystem.Party || (system is GoverningSystem.Front && written.First is '-');
        if (written != (isPartyForm ? ('-', '/') : ('/', '-')))
            _irregular |= Irregularities.Separators;

        return Make(number, year, type, issuer, system) with { IsPartyForm = isPartyForm };
    }

    private static DocumentSymbol Make(string number, int? year, string type, string issuer, GoverningSystem system) =>
        new() { NumberText = number, Year = year, TypeCode = type, IssuerCode = issuer, System = system };

    private static GoverningSystem SystemOf(string issuer, int? year, char first) => issuer switch
    {
        _ when SymbolCodes.IsFront(issuer) => GoverningSystem.Front,
        _ when year is not null || SymbolCodes.IsState(issuer) => GoverningSystem.State,
        _ when SymbolCodes.IsParty(issuer) => GoverningSystem.Party,
        _ => first is '-' ? GoverningSystem.Party : GoverningSystem.State,
    };

    /// <summary>Tells symbols from other letters between hyphens and slashes.</summary>
    private readonly bool IsSymbol(string type, string issuer, char first, char second)
    {
        if (SymbolCodes.IsWords(type, issuer) && !(_isLabelled && SymbolCodes.IsType(type)))
            return false;

        var isRegular = (first, second) is ('/', '-') or ('-', '/');
        var isKnown = SymbolCodes.IsType(type) && (SymbolCodes.IsKnownIssuer(issuer) || (isRegular && SymbolCodes.IsCode(issuer)));
        if (SymbolCodes.IsCode(type) && SymbolCodes.IsCode(issuer))
            return isKnown || (isRegular && (_isLabelled || (first is '/' && SymbolCodes.IsSender(type))));

        return isRegular && SymbolCodes.IsType(type) && (SymbolCodes.IsKnownIssuer(issuer) || (_isLabelled && issuer.Length > 1));
    }

    private static bool IsAssembly(string code) =>
        (code.StartsWith("QH", StringComparison.Ordinal) || code.StartsWith("UBTVQH", StringComparison.Ordinal)) && char.IsAsciiDigit(code[^1]);

    private string? Digits(int least, int most)
    {
        var start = _at;
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at]))
            _at++;

        return _at - start >= least && _at - start <= most ? _text[start.._at] : null;
    }

    /// <summary>A slash or a hyphen, with white space around it.</summary>
    private char? Separator()
    {
        var start = _at;
        Spaces();
        if (_at == _text.Length || _text[_at] is not ('/' or '-' or '‐' or '‑' or '–' or '—' or '−'))
            return null;

        var separator = _text[_at++];
        Spaces();
        if (_at - start > 1)
            _irregular |= Irregularities.Spaces;
        if (separator is '/' or '-')
            return separator;

        _irregular |= Irregularities.Dashes;
        return '-';
    }

    private void Spaces()
    {
        while (_at < _text.Length && SourceText.IsSpace(_text[_at]))
            _at++;
    }

    /// <summary>The unit that follows the issuer without white space: UBND-KGVX.</summary>
    private string? Unit()
    {
        if (_at + 1 >= _text.Length || _text[_at] is not '-')
            return null;

        var before = (_at, _irregular);
        _at++;
        if (Code() is { } unit && SymbolCodes.IsCode(unit))
            return unit;

        (_at, _irregular) = before;
        return null;
    }

    /// <summary>An abbreviation: letters without tones, then the term's number where there is one.</summary>
    private string? Code()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsLetter(_text[_at]) || (_text[_at] is '&' && _at > start && char.IsUpper(Scan.At(_text, _at + 1)))))
            _at++;

        var letters = _text.AsSpan(start, _at - start);
        var length = CodeLength(letters);
        if (length is 0)
            return null;

        if (length < letters.Length)
        {
            _irregular |= Irregularities.Spaces;
            _at = start + length;
            return _text[start.._at];
        }

        var end = _at;
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at]))
            _at++;

        return _at - end <= 2 && (_at == _text.Length || !char.IsLetter(_text[_at])) ? _text[start.._at] : null;
    }

    /// <summary>How many of the letters are an abbreviation; fewer than all where a word follows without a space: UBNDngày.</summary>
    private static int CodeLength(ReadOnlySpan<char> letters)
    {
        if (letters.Length is > 0 and <= LongestCode && !HasTone(letters))
            return letters.Length;

        foreach (var word in (ReadOnlySpan<string>)["ngày", "của", "về", "và"])
        {
            if (letters.EndsWith(word, StringComparison.Ordinal) && letters.Length - word.Length is > 1 and <= LongestCode and var length && !HasTone(letters[..length]))
                return length;
        }

        return 0;
    }

    private static bool HasTone(ReadOnlySpan<char> letters)
    {
        foreach (var c in letters)
        {
            if (Vietnamese.Letters.ToneOf(c) > 0)
                return true;
        }

        return false;
    }
}
