using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Execution;

/// <summary>Turns literals into values (the “Input Coercion” parts of section 3).</summary>
internal static class LiteralCoercion
{
    /// <summary>Reads a literal of a type; false when it does not fit, or a variable that it needs is absent.</summary>
    public static bool TryRead(Value literal, SchemaType type, IReadOnlyDictionary<string, object?>? variables, out object? value)
    {
        value = null;
        if (literal is Variable variable)
            return variables is not null && variables.TryGetValue(variable.Name.Text, out value) && !(value is null && type.IsNonNull);
        if (literal is NullValue)
            return !type.IsNonNull;
        return type.Nullable switch
        {
            ListType list => TryReadList(literal, list, variables, out value),
            InputObjectType input => TryReadObject(literal, input, variables, out value),
            EnumType { } names => literal is EnumValue name && names.TryGetMember(name.Name, out _) && (value = name.Name) is not null,
            ScalarType scalar => scalar.Coercion.TryRead(literal, variables, out value),
            _ => false,
        };
    }

    private static bool TryReadList(Value literal, ListType type, IReadOnlyDictionary<string, object?>? variables, out object? value)
    {
        var items = literal is ListValue list ? list.Items : [literal];
        var read = new object?[items.Length];
        value = read;
        for (var i = 0; i < items.Length; i++)
        {
            // An absent variable in a list is null (section 3.11).
            if (IsAbsent(items[i], variables) ? type.Item.IsNonNull : !TryRead(items[i], type.Item, variables, out read[i]))
                return false;
        }

        return true;
    }

    private static bool TryReadObject(Value literal, InputObjectType type, IReadOnlyDictionary<string, object?>? variables, out object? value)
    {
        value = null;
        if (literal is not ObjectValue written)
            return false;

        foreach (var part in written.Fields)
        {
            if (!type.TryGetField(part.Name.Text, out _))
                return false;
        }

        var read = new InputObject(type.Fields.Count);
        foreach (var part in type.Fields)
        {
            var given = Array.FindLast(written.Fields, item => item.Name.Text == part.Name);
            if (given is null || IsAbsent(given.Value, variables))
            {
                if (part.HasDefault)
                    read.Add(part.Name, part.Default);
                else if (part.Type.IsNonNull)
                    return false;
            }
            else if (TryRead(given.Value, part.Type, variables, out var member))
            {
                read.Add(part.Name, member);
            }
            else
            {
                return false;
            }
        }

        value = read;
        return !type.IsOneOf || (written.Fields.Length is 1 && read.Count is 1 && read.Values.First() is not null);
    }

    private static bool IsAbsent(Value literal, IReadOnlyDictionary<string, object?>? variables) =>
        literal is Variable variable && (variables is null || !variables.ContainsKey(variable.Name.Text));
}
