using System.Text.Json;
using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>Boolean: true or false (section 3.5.4).</summary>
public sealed class BooleanCoercion : ScalarCoercion
{
    /// <summary>The only one there needs to be.</summary>
    public static BooleanCoercion Instance { get; } = new();

    /// <inheritdoc/>
    public override bool TryRead(Value literal, IReadOnlyDictionary<string, object?>? variables, out object? value)
    {
        value = (literal as BooleanValue)?.IsTrue;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryRead(JsonElement json, out object? value)
    {
        value = json.ValueKind is JsonValueKind.True or JsonValueKind.False ? json.GetBoolean() : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryWrite(object value, JsonOutput output)
    {
        bool? truth = value switch
        {
            bool boolean => boolean,
            int number => number is not 0,
            long number => number is not 0,
            double number when double.IsFinite(number) => number is not 0,
            _ => null,
        };
        if (truth is not { } written)
            return false;
        output.Write(written);
        return true;
    }
}
