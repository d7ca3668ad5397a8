using System.Text;
using System.Text.Json;
using Microsoft.OData.Edm;
using ThiDua.Portal.Api.OData.Binding;
using ThiDua.Portal.Api.OData.Source;
using ThiDua.Portal.Api.OData.Writing;

namespace ThiDua.Portal.Api.OData.Http;

/// <summary>Reads what a plan asks for and writes it.</summary>
/// <param name="plan">The plan.</param>
/// <param name="request">The request.</param>
/// <param name="address">Its address without the token.</param>
/// <param name="token">Where an earlier page ended.</param>
/// <param name="limits">The limits.</param>
/// <param name="source">The source.</param>
/// <param name="build">Names the program.</param>
internal sealed partial class Answering(ResourcePlan plan, ODataRequest request, string address, string? token, ODataLimits limits, IODataSource source, string build)
{
    private Negotiation _asked = null!;
    private ODataAnswer _answer = null!;
    private bool _leadsNowhere;

    /// <summary>The headers that every answer has.</summary>
    public static ODataAnswer Started(Negotiation asked)
    {
        var answer = new ODataAnswer
        {
            ContentType = asked.Format switch
            {
                Format.Csv => "text/csv; charset=utf-8",
                Format.Xml => "application/xml; charset=utf-8",
                Format.Text => "text/plain; charset=utf-8",
                _ => $"application/json;{(asked.Prefix == "@" ? "" : "odata.")}metadata={asked.Metadata}{(asked.Exact ? ";IEEE754Compatible=true" : "")};charset=utf-8",
            },
        };
        answer.Headers["OData-Version"] = asked.Version;
        return answer;
    }

    public async ValueTask<ODataAnswer> Run(CancellationToken cancellation)
    {
        if (token is not null && (plan.Rows is null || plan.Last == "$count"))
            throw ODataErrors.Of("misplacedOption", "$skiptoken không dùng được ở đây.", "$skiptoken does not go here.", "$skiptoken");
        _asked = plan.Last is "$value" or "$count"
            ? Negotiation.Of(request, plan.Format, Format.Text, Format.Json)
            : plan.Rows is not null && plan.Last is null ? Negotiation.Of(request, plan.Format, Format.Json, Format.Csv) : Negotiation.Of(request, plan.Format, Format.Json);
        _answer = Started(_asked);
        Applied();
        using var reading = await source.Open(token, cancellation);
        if (IsKnown(reading))
            return _answer;
        var row = await Walk(reading, cancellation);
        if (plan.Rows is null || plan.Steps.Count > 0)
        {
            if (row is null)
                return Nothing();
        }

        if (plan.Properties.Count > 0)
            Property(row!, reading);
        else if (plan.Row is not null)
            await Single(row!, reading, cancellation);
        else if (plan.Last == "$count")
            await Count(row, reading, cancellation);
        else
            await Rows(row, reading, cancellation);
        return _answer;
    }

    private void Applied()
    {
        var applied = new List<string>();
        if (_asked.MaxPageSize is { } size && plan.Rows is not null)
            applied.Add($"{(_asked.Prefix == "@" ? "" : "odata.")}maxpagesize={Math.Min(size, limits.LargestPage)}");
        if (_asked.OmitNulls)
            applied.Add("omit-values=nulls");
        if (applied.Count > 0)
            _answer.Headers["Preference-Applied"] = string.Join(", ", applied);
    }

    /// <summary>Whether the reader has the answer already: the same state of the data and the same question give the same answer.</summary>
    private bool IsKnown(IODataReading reading)
    {
        var question = $"{request.Root}\n{request.Address}\n{_answer.ContentType}\n{_asked.Version}\n{_asked.MaxPageSize}\n{_asked.OmitNulls}";
        var tag = $"W/\"{reading.Version}-{Convert.ToHexStringLower(Hash(question))}{build}\"";
        _answer.Headers["ETag"] = tag;
        _answer.Headers["Cache-Control"] = "public, no-cache";
        _answer.Headers["Vary"] = "Accept, OData-MaxVersion, Prefer";
        if (request.Header("If-None-Match") is not { } known || !known.Split(',').Any(one => one.Trim() is "*" || one.Trim() == tag))
            return false;
        (_answer.Status, _answer.ContentType) = (304, null);
        return true;
    }

    private static byte[] Hash(string text) => System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text))[..9];

    private async ValueTask<ODataRow?> Walk(IODataReading reading, CancellationToken cancellation)
    {
        ODataRow? row = null;
        foreach (var step in plan.Steps)
        {
            if (step.Key is not null)
                row = await reading.Find(step.Type, step.Set.Name, step.Key, cancellation);
            else if (step.Follow is not null)
                row = await reading.Follow(row!, step.Follow, cancellation);
            else
                row = (await reading.Run(step.Pick!, new(1) { Parent = row }, cancellation)).Rows is [var only, ..] ? only : null;
            if (row is null)
            {
                _leadsNowhere = step.Follow is not null && ReferenceEquals(step, plan.Steps[^1]);
                return null;
            }
        }

        return row;
    }

    /// <summary>A link that leads nowhere is no content; a key that nobody has is not found, and so is what lies behind it.</summary>
    private ODataAnswer Nothing()
    {
        if (!_leadsNowhere || plan.Row is null)
            throw ODataErrors.Of("notFound", "Không có bản ghi nào ở địa chỉ này.", "There is no record at this address.", "path");
        (_answer.Status, _answer.ContentType) = (204, null);
        return _answer;
    }

    private async ValueTask Single(ODataRow row, IODataReading reading, CancellationToken cancellation)
    {
        using var writer = new Utf8JsonWriter(_answer.Body, JsonValues.Options);
        var rows = new RowWriter(writer, reading, _asked, request.Root, limits);
        var (type, set) = plan.Of!.Value;
        if (plan.Last == "$ref")
        {
            rows.Reference(row, type, set);
            return;
        }

        await rows.Write(row, plan.Row!, set, () => Context(writer, set.Name + plan.Row!.Context + "/$entity"), cancellation);
    }

    private void Context(Utf8JsonWriter writer, string fragment)
    {
        if (_asked.Metadata != "none")
            writer.WriteString(_asked.Prefix + "context", $"{request.Root}$metadata#{fragment}");
    }

    private void Property(ODataRow row, IODataReading reading)
    {
        for (var i = 0; i < plan.Properties.Count - 1; i++)
        {
            if (row.Value(plan.Properties[i].Name) is not ODataRow inner)
            {
                (_answer.Status, _answer.ContentType) = (204, null);
                return;
            }

            row = inner;
        }

        var property = plan.Properties[^1];
        var value = row.Value(property.Name);
        if (value is null)
        {
            (_answer.Status, _answer.ContentType) = (204, null);
            return;
        }

        var chosen = plan.List?.Of(value);
        if (chosen is { Items: var items })
            value = property.Type.AsCollection().ElementType().IsComplex() ? items.Cast<ODataRow>().ToList() : items;
        if (plan.Last is not null)
        {
            var text = plan.Last == "$count" ? ((System.Collections.IEnumerable)value).Cast<object>().Count().ToString(System.Globalization.CultureInfo.InvariantCulture) : JsonValues.Text(value);
            Encoding.UTF8.GetBytes(text, _answer.Body);
            return;
        }

        using var writer = new Utf8JsonWriter(_answer.Body, JsonValues.Options);
        writer.WriteStartObject();
        Context(writer, plan.Address);
        var structured = value is ODataRow or IEnumerable<ODataRow>;
        if (value is ODataRow complex)
        {
            foreach (var part in property.Type.AsComplex().StructuralProperties())
            {
                writer.WritePropertyName(part.Name);
                Part(writer, complex, part, reading);
            }
        }
        else
        {
            if (plan.List is { Count: true })
                writer.WriteNumber(_asked.Prefix + "count", chosen!.Value.Count);
            writer.WritePropertyName("value");
            if (structured)
                new RowWriter(writer, reading, _asked, request.Root, limits).Complex(value, property, null);
            else if (chosen is null)
                row.Write(writer, property, _asked.Exact);
            else
                JsonValues.Write(writer, value, _asked.Exact);
        }

        writer.WriteEndObject();
    }

    private void Part(Utf8JsonWriter writer, ODataRow complex, IEdmStructuralProperty part, IODataReading reading)
    {
        if (part.Type.IsComplex())
            new RowWriter(writer, reading, _asked, request.Root, limits).Complex(complex.Value(part.Name), part, null);
        else
            complex.Write(writer, part, _asked.Exact);
    }
}
