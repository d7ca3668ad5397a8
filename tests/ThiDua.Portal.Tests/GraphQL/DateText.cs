using System.Text.Json;
using System.Text.RegularExpressions;
using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Tests.GraphQL;

/// <summary>The custom scalar of the portal-like schema of the cases: text in the form of a date.</summary>
internal sealed partial class DateText : ScalarCoercion
{
    public override bool TryRead(Value literal, IReadOnlyDictionary<string, object?>? variables, out object? value) =>
        IsDate(value = (literal as StringValue)?.Text);

    public override bool TryRead(JsonElement json, out object? value) =>
        IsDate(value = json.ValueKind is JsonValueKind.String ? json.GetString() : null);

    public override bool TryWrite(object value, JsonOutput output) => IsDate(value) && StringCoercion.Instance.TryWrite(value, output);

    private static bool IsDate(object? value) => value is string text && Form.IsMatch(text);

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}$")]
    private static partial Regex Form { get; }
}
