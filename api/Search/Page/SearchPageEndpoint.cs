using System.Buffers;
using ThiDua.Portal.Api.Datasets;
using ThiDua.Portal.Api.Hosting;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Site.Build;
using ThiDua.Portal.Site.Pages.Search;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Api.Search.Page;

/// <summary>Search for people: a page of the site, rendered when it is asked for. It needs no script, and every link on it is an address.</summary>
public static class SearchPageEndpoint
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Serves <c>/tim-kiem</c>.</summary>
    public static void MapSearchPage(this IEndpointRouteBuilder routes) =>
        routes.MapMethods(SearchModel.Address, Methods, (HttpContext context, IStore store, CurrentEdition current) => StoreGuard.Run(context, () => Answer(context, store, current)));

    private static async Task Answer(HttpContext context, IStore store, CurrentEdition current)
    {
        var cancellation = context.RequestAborted;
        var edition = current.Get();
        var (address, isPart) = SearchAddress.Read(context.Request.Query);
        using var reading = await store.Open(cancellation: cancellation);
        if (EntityTag.Answers(context, $"{reading.Generation}-{edition.Publication.Generation}-{ProgramBuild.Id}"))
            return;
        var model = address.IsEmpty ? SearchPageModel.Empty : await Model(reading, address, isPart, cancellation);
        var sink = new Sink();
        SearchPage.Render(edition, model, sink);
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = sink.Written.Length;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            BuffersExtensions.Write(context.Response.BodyWriter, sink.Written);
            await context.Response.BodyWriter.FlushAsync(cancellation);
        }
    }

    private static async Task<SearchModel> Model(IReading reading, SearchAddress address, bool isPart, CancellationToken cancellation)
    {
        var (found, problems) = await SearchEngine.Ask(reading, address.Query(), address.Words, cancellation);
        if (found is null)
            throw new Query.QueryRefusedException(problems[0]);
        var labels = new Labels(reading);
        await labels.Read(found.Answer.Facets, cancellation);
        foreach (var (column, value) in address.Filters)
            await labels.Read(column, value, cancellation);
        foreach (var row in found.Answer.Rows)
        {
            foreach (var column in SearchPageModel.Named)
            {
                if (row.Text(column) is { } value)
                    await labels.Read(column, value, cancellation);
            }
        }

        return new SearchPageModel(address, labels).Of(found, isPart);
    }
}
