using System.Security.Cryptography;
using System.Text;
using Microsoft.OData.Edm;
using ThiDua.Portal.Api.OData.Source;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;

namespace ThiDua.Portal.Api.OData.Portal;

/// <summary>One generation of the datasets.</summary>
/// <param name="model">The model.</param>
/// <param name="reading">The store's reading of it.</param>
internal sealed class PortalReading(PortalModel model, IReading reading) : IODataReading
{
    public string Version => reading.Generation;

    public async ValueTask<SourcePage> Run(object prepared, SourceBounds bounds, CancellationToken cancellation)
    {
        var (asked, query, linked) = (PreparedQuery)prepared;
        if (bounds.Parent is PortalRow parent && asked.From is { } from)
            query = Reached(query, parent, from);
        query = query with { Size = query.Grouping is null ? Math.Min(bounds.Size, QueryLimits.PageSize) : QueryLimits.Groups, Skip = bounds.Skip, Count = bounds.Count };
        if (query.Grouping is not null)
            query = query with { Skip = 0 };
        else if (bounds.Token is { } token)
            query = query with { Cursor = Cursor.TryDecode(token, out var cursor) && cursor!.RowsHash == query.RowsHash ? cursor : throw PortalProblems.Of(QueryProblems.WrongCursor(default)) };
        try
        {
            var answer = await reading.Run(query, cancellation);
            if (answer.Groups is { } groups)
                return new(await linked!.Read(reading, query, groups, cancellation), null, null);
            return new([.. answer.Rows.Select(row => new PortalRow(model, asked.Type, row))], answer.Count, answer.Next?.Encode());
        }
        catch (QueryRefusedException refused)
        {
            throw PortalProblems.Of(refused.Problem);
        }
        catch (StoreAwayException)
        {
            throw ODataErrors.Of("serviceUnavailable", "Dữ liệu chưa sẵn sàng; hãy thử lại sau vài giây.", "The data is not ready; ask again in a few seconds.");
        }
    }

    public async ValueTask<ODataRow?> Find(IEdmEntityType type, string set, IReadOnlyList<(string? Name, object? Value)> key, CancellationToken cancellation) =>
        await reading.Find(model.DatasetOf(type), (string)key[0].Value!, cancellation) is { } row ? new PortalRow(model, type, row) : null;

    public async ValueTask<ODataRow?> Follow(ODataRow row, IEdmNavigationProperty property, CancellationToken cancellation)
    {
        var type = property.ToEntityType();
        return ((PortalRow)row).Stored.Text(model.ColumnOf(property)) is { } id && await reading.Find(model.DatasetOf(type), id, cancellation) is { } found
            ? new PortalRow(model, type, found)
            : null;
    }

    public void Dispose() => reading.Dispose();

    /// <summary>The rows that a row leads to, or that lead to it.</summary>
    private CheckedQuery Reached(CheckedQuery query, PortalRow parent, IEdmNavigationProperty from)
    {
        var link = model.ColumnOf(from);
        var id = parent.Stored.Text(model.DatasetOf((IEdmEntityType)from.DeclaringType)["id"])!;
        var (column, values) = model.IsBack(from)
            ? (link, (IReadOnlyList<object>)[id])
            : (query.Dataset["id"], [.. Enumerable.Range(0, parent.Stored.Count(link)).Select(index => (object)parent.Stored.Text(link, index)!)]);
        var reached = values.Count == 0 ? Filter.Never : new Filter.Has(column, new ValueTest.OneOf([.. values.Order()]));
        return query with { Where = FilterForm.All([reached, query.Where]), RowsHash = Hash($"{query.RowsHash}\n{from.Name}\n{id}") };
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 12));
}
