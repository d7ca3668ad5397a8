using System.Globalization;
using System.Text.Json;
using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>Date: a calendar day as RFC 3339 writes it, <c>2023-05-19</c>.</summary>
internal sealed class DateCoercion : ScalarCoercion
{
    private const string Form = "yyyy-MM-dd";

    public override bool TryRead(Value literal, IReadOnlyDictionary<string, object?>? variables, out object? value) =>
        TryRead((literal as StringValue)?.Text, out value);

    public override bool TryRead(JsonElement json, out object? value) =>
        TryRead(json.ValueKind is JsonValueKind.String ? json.GetString() : null, out value);

    public override bool TryWrite(object value, JsonOutput output)
    {
        if (value is not DateOnly date)
            return false;
        output.Write(date.ToString(Form, CultureInfo.InvariantCulture));
        return true;
    }

    private static bool TryRead(string? text, out object? value)
    {
        var isDate = DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        value = isDate ? date : null;
        return isDate;
    }
}
