using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>A schema coordinate: <c>Type</c>, <c>Type.member</c>, <c>Type.field(argument:)</c>, <c>@directive</c> or <c>@directive(argument:)</c> (section 3.14).</summary>
/// <param name="Owner">The type or directive.</param>
/// <param name="Member">The field, input field or enum value.</param>
/// <param name="Argument">The argument.</param>
/// <param name="IsDirective">Whether the owner is a directive.</param>
public sealed record Coordinate(string Owner, string? Member, string? Argument, bool IsDirective)
{
    /// <summary>Reads a coordinate; nothing may stand between its parts.</summary>
    /// <exception cref="SyntaxException">The text is none.</exception>
    public static Coordinate Parse(string text)
    {
        var position = 0;
        var isDirective = Skip("@");
        var owner = Name();
        var member = !isDirective && Skip(".") ? Name() : null;
        string? argument = null;
        if ((isDirective || member is not null) && Skip("("))
        {
            argument = Name();
            Expect(":");
            Expect(")");
        }

        return position == text.Length ? new(owner, member, argument, isDirective) : throw Wrong("the end");

        string Name()
        {
            var start = position;
            while (position < text.Length && (text[position] is '_' || char.IsAsciiLetter(text[position]) || (position > start && char.IsAsciiDigit(text[position]))))
                position++;
            return position > start ? text[start..position] : throw Wrong("a name");
        }

        bool Skip(string part)
        {
            if (!text.AsSpan(position).StartsWith(part))
                return false;
            position += part.Length;
            return true;
        }

        void Expect(string part)
        {
            if (!Skip(part))
                throw Wrong($"“{part}”");
        }

        SyntaxException Wrong(string expected) => new($"Expected {expected} in a schema coordinate.", Location.Of(text, position));
    }

    /// <summary>What it means in a schema: a type, field, input value, enum value or directive; null when there is none.</summary>
    /// <exception cref="ArgumentException">The owner can have no such part.</exception>
    public object? Resolve(Schema schema)
    {
        if (IsDirective)
            return !schema.TryGetDirective(Owner, out var directive) ? null : Argument is null ? directive : directive.Argument(Argument);
        if (!schema.TryGetType(Owner, out var type))
            return Member is null ? null : throw new ArgumentException($"There is no type “{Owner}”.");
        if (Member is null)
            return type;
        return type switch
        {
            FieldsType => schema.FieldOf(type, Member) is not { } found
                ? Argument is null ? null : throw new ArgumentException($"There is no field “{Owner}.{Member}”.")
                : Argument is null ? found : found.Argument(Argument),
            EnumType names when Argument is null => names.TryGetMember(Member, out var member) ? member : null,
            InputObjectType input when Argument is null => input.TryGetField(Member, out var part) ? part : null,
            _ => throw new ArgumentException($"“{type}” can have no “{Member}{(Argument is null ? "" : $"({Argument}:)")}”."),
        };
    }
}
