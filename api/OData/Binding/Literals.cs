using System.Globalization;
using System.Xml;
using Microsoft.OData.Edm;
using ThiDua.Portal.Api.OData.Parsing;

namespace ThiDua.Portal.Api.OData.Binding;

/// <summary>Literals as values.</summary>
internal static class Literals
{
    public static BoundExpression.Constant Read(Expression.Literal literal) => literal.Kind switch
    {
        LiteralKind.Null => new(null, ValueKind.Null) { At = literal.At },
        LiteralKind.String => new(literal.Text, ValueKind.String) { At = literal.At },
        LiteralKind.Enumeration => new(literal.Text, ValueKind.Enumeration) { At = literal.At },
        LiteralKind.Geography => new(literal.Text, ValueKind.Geography) { At = literal.At },
        _ => new(Value(literal.Text, KindOf(literal.Kind), literal.At), KindOf(literal.Kind)) { At = literal.At },
    };

    private static ValueKind KindOf(LiteralKind kind) => kind switch
    {
        LiteralKind.Boolean => ValueKind.Boolean,
        LiteralKind.Guid => ValueKind.Guid,
        LiteralKind.DateTimeOffset => ValueKind.DateTime,
        LiteralKind.Date => ValueKind.Date,
        LiteralKind.TimeOfDay => ValueKind.Time,
        LiteralKind.Duration => ValueKind.Duration,
        LiteralKind.Binary => ValueKind.Binary,
        _ => ValueKind.Number,
    };

    /// <summary>A text as a value of a kind.</summary>
    /// <exception cref="ODataException">It cannot be read as one.</exception>
    public static object Value(string text, ValueKind kind, int at)
    {
        var value = TryValue(text, kind);
        return value ?? throw ODataErrors.InvalidValue(text, EdmKinds.Words(kind), at);
    }

    public static object? TryValue(string text, ValueKind kind)
    {
        try
        {
            return kind switch
            {
                ValueKind.Boolean => text is "true" ? true : text is "false" ? false : null,
                ValueKind.Number => Number(text),
                ValueKind.String => text,
                ValueKind.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
                ValueKind.Time => TimeOnly.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null,
                ValueKind.DateTime => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null,
                ValueKind.Duration => XmlConvert.ToTimeSpan(text),
                ValueKind.Guid => Guid.TryParse(text, out var guid) ? guid : null,
                ValueKind.Binary => System.Buffers.Text.Base64Url.IsValid(text) ? System.Buffers.Text.Base64Url.DecodeFromChars(text) : null,
                _ => text,
            };
        }
        catch (Exception wrong) when (wrong is FormatException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>A member of an enumeration, or several of one that is a set of flags, by name or value.</summary>
    public static string? Members(IEdmEnumType type, string text)
    {
        var names = new List<string>();
        foreach (var part in text.Split(','))
        {
            var member = type.Members.FirstOrDefault(known => known.Name == part)
                ?? type.Members.FirstOrDefault(known => known.Value.Value.ToString(CultureInfo.InvariantCulture) == part);
            if (member is null)
                return null;
            names.Add(member.Name);
        }

        return names.Count == 1 || type.IsFlags ? string.Join(',', names) : null;
    }

    private static object? Number(string text)
    {
        if (text is "NaN" or "INF" or "-INF")
            return text switch { "NaN" => double.NaN, "INF" => double.PositiveInfinity, _ => double.NegativeInfinity };
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
            return exact;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var wide) && double.IsFinite(wide) ? wide : null;
    }
}
