using System.Globalization;
using System.Text;
using System.Text.Json;
using ThiDua.Portal.Api.OData.Source;
using ThiDua.Portal.Api.OData.Writing;

namespace ThiDua.Portal.Api.OData.Http;

/// <content>Rows, page by page.</content>
internal sealed partial class Answering
{
    private async ValueTask Count(ODataRow? parent, IODataReading reading, CancellationToken cancellation)
    {
        var page = plan.Rows!.Groups is { } groups
            ? new SourcePage([], groups.Run((await reading.Run(plan.Rows.Prepared!, new(int.MaxValue) { Parent = parent }, cancellation)).Rows).Count, null)
            : await reading.Run(plan.Rows.Prepared!, new(0) { Count = true, Parent = parent }, cancellation);
        _answer.ContentType = "text/plain; charset=utf-8";
        Encoding.UTF8.GetBytes(page.Count!.Value.ToString(CultureInfo.InvariantCulture), _answer.Body);
    }

    private async ValueTask Rows(ODataRow? parent, IODataReading reading, CancellationToken cancellation)
    {
        // An answer that would be too long is cut to a shorter page: the rest is behind its next link.
        for (var size = PageSize(); ; size = Math.Max(1, size / 4))
        {
            var page = await Page(parent, reading, size, cancellation);
            _answer.Body.ResetWrittenCount();
            if (_asked.Format is Format.Csv)
                Csv(page);
            else if (!await Json(page, reading, cancellation) && size > 1)
                continue;
            return;
        }
    }

    private int PageSize()
    {
        var most = Math.Min(_asked.MaxPageSize ?? (plan.Rows!.Top is null ? limits.Page : limits.LargestPage), limits.LargestPage);
        if (plan.Rows!.Selection.Expansions.Count > 0)
            most = Math.Min(most, limits.Page);
        return (int)Math.Min(plan.Rows.Top ?? most, most);
    }

    private async ValueTask<SourcePage> Page(ODataRow? parent, IODataReading reading, int size, CancellationToken cancellation)
    {
        var rows = plan.Rows!;
        if (rows.Groups is not { } tail)
            return await reading.Run(rows.Prepared!, new(size) { Skip = token is null ? rows.Skip : 0, Token = token, Count = rows.Count, Parent = parent }, cancellation);
        var all = tail.Run((await reading.Run(rows.Prepared!, new(int.MaxValue) { Parent = parent }, cancellation)).Rows);
        var from = token is null ? rows.Skip : Offset(token);
        var page = all.Skip(from).Take(size).ToList();
        return new(page, rows.Count ? all.Count : null, from + page.Count < all.Count ? $"{(from + page.Count).ToString(CultureInfo.InvariantCulture)}-{reading.Version}" : null);
    }

    private static int Offset(string token) =>
        int.TryParse(token.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
            ? offset
            : throw ODataErrors.Of("invalidSkipToken", "$skiptoken không phải do trang trước đưa ra.", "The $skiptoken was not given by an earlier page.", "$skiptoken");

    private string? Next(SourcePage page)
    {
        if (page.Next is null || plan.Rows!.Top <= page.Rows.Count)
            return null;
        return request.Root + Addresses.Next(address, page.Next, plan.Rows!.Top - page.Rows.Count);
    }

    /// <summary>Writes the page; false when it is longer than an answer may be.</summary>
    private async ValueTask<bool> Json(SourcePage page, IODataReading reading, CancellationToken cancellation)
    {
        var rows = plan.Rows!;
        using var writer = new Utf8JsonWriter(_answer.Body, JsonValues.Options);
        var to = new RowWriter(writer, reading, _asked, request.Root, limits);
        writer.WriteStartObject();
        Context(writer, plan.Last == "$ref" ? "Collection($ref)" : rows.Set.Name + rows.Selection.Context);
        if (page.Count is { } count)
            writer.WriteNumber(_asked.Prefix + "count", count);
        writer.WritePropertyName("value");
        if (rows.Groups is { } groups)
            to.Groups(page.Rows, groups.Names);
        else if (plan.Last == "$ref")
            References(writer, to, page);
        else
            await to.WriteAll(page.Rows, rows.Selection, rows.Set, cancellation);
        if (Next(page) is { } next)
            writer.WriteString(_asked.Prefix + "nextLink", next);
        writer.WriteEndObject();
        return !to.IsTooLong;
    }

    private void References(Utf8JsonWriter writer, RowWriter to, SourcePage page)
    {
        writer.WriteStartArray();
        foreach (var row in page.Rows)
            to.Reference(row, plan.Rows!.Type, plan.Rows.Set);
        writer.WriteEndArray();
    }

    private void Csv(SourcePage page)
    {
        var rows = plan.Rows!;
        if (rows.Selection.Expansions.Count > 0)
            throw ODataErrors.NotImplemented(new Sentence("$expand với CSV", "$expand with CSV"), new("Hãy dùng JSON.", "Use JSON."), target: "$expand");
        List<(string, Func<ODataRow, object?>)> columns = rows.Groups is { } groups
            ? [.. groups.Names.Select(name => (name, (Func<ODataRow, object?>)(row => row.Value(name))))]
            : [
                .. rows.Selection.Properties.Select(property => (property.Name, Cells(property.Name, rows.Selection))),
                .. rows.Selection.Computed.Select(computed => (computed.Name, (Func<ODataRow, object?>)(row => Binding.Evaluator.Value(computed.Value, row)))),
            ];
        CsvWriter.Write(_answer.Body, page.Rows, columns);
        // A table has no place for the address of its next page.
        if (Next(page) is { } next)
            _answer.Headers["Link"] = $"<{next}>; rel=\"next\"";
    }

    private static Func<ODataRow, object?> Cells(string name, Binding.Selection selection) => selection.Lists.TryGetValue(name, out var part)
        ? row => part.Of(row.Value(name)).Items
        : row => row.Value(name);
}
