using System.Buffers;
using ThiDua.Portal.Api.Datasets;
using ThiDua.Portal.Api.Hosting;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Site;
using ThiDua.Portal.Site.Build;
using ThiDua.Portal.Site.Pages.Search;
using ThiDua.Portal.Site.Serving;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Api.Search.Page;

/// <summary>Search for people: a page of the site, rendered when it is asked for. It needs no script, and every link on it is an address.</summary>
public static class SearchPageEndpoint
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Serves <c>/tim-kiem</c> and, for those who want to be told of more, <c>/tim-kiem.atom</c>.</summary>
    public static void MapSearchPage(this IEndpointRouteBuilder routes)
    {
        // Until there is an edition, the page of the published site searches by itself.
        routes.MapMethods(SearchModel.Address, Methods, (HttpContext context, IStore store, CurrentEdition current, FormerNames names) =>
            current.IsKnown ? StoreGuard.Run(context, () => Answer(context, store, current, names)) : context.RequestServices.GetRequiredService<SiteAnswer>().Answer(context));
        routes.MapMethods(SearchModel.Address + ".atom", Methods, (HttpContext context, IStore store, CurrentEdition current) => StoreGuard.Run(context, () => Feed(context, store, current)));
    }

    private static async Task Answer(HttpContext context, IStore store, CurrentEdition current, FormerNames names)
    {
        var cancellation = context.RequestAborted;
        var edition = current.Get();
        var (address, isPart) = SearchAddress.Read(context.Request.Query);
        using var reading = await store.Open(cancellation: cancellation);
        if (EntityTag.Answers(context, TagOf(reading, edition)))
            return;
        var model = address.IsEmpty ? SearchPageModel.Empty : await Model(reading, address, isPart, cancellation) with { FormerNames = await names.In(reading, address.Words, cancellation) };
        var sink = new Sink();
        SearchPage.Render(edition, model, sink);
        await Send(context, "text/html; charset=utf-8", sink.Written);
    }

    private static async Task Feed(HttpContext context, IStore store, CurrentEdition current)
    {
        var edition = current.Get();
        var address = SearchAddress.Read(context.Request.Query).Address with { Order = SearchAddress.Newest, Number = 1 };
        using var reading = await store.Open(cancellation: context.RequestAborted);
        if (EntityTag.Answers(context, TagOf(reading, edition)))
            return;
        var found = await Found(reading, address.Query() with { Page = new(SearchFeed.Size), Facets = [], Highlight = false }, address.Words, context.RequestAborted);
        await Send(context, SearchFeed.ContentType, SearchFeed.Write(edition, address with { Order = "" }, found));
    }

    private static string TagOf(IReading reading, Edition edition) => $"{reading.Generation}-{edition.Publication.Generation}-{ProgramBuild.Id}";

    private static Task Send(HttpContext context, string type, ReadOnlySpan<byte> bytes)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsGet(context.Request.Method))
            return Task.CompletedTask;
        context.Response.BodyWriter.Write(bytes);
        return context.Response.BodyWriter.FlushAsync(context.RequestAborted).AsTask();
    }

    private static async Task<SearchFound> Found(IReading reading, Query.DatasetQuery query, string words, CancellationToken cancellation)
    {
        var (found, problems) = await SearchEngine.Ask(reading, query, words, cancellation);
        return found ?? throw new Query.QueryRefusedException(problems[0]);
    }

    private static async Task<SearchModel> Model(IReading reading, SearchAddress address, bool isPart, CancellationToken cancellation)
    {
        var found = await Found(reading, address.Query(), address.Words, cancellation);
        var labels = new Labels(reading);
        await labels.Read(found.Answer.Facets, cancellation);
        var named = found.Answer.Rows.SelectMany(row => SearchPageModel.Named.Where(column => row.Count(column) > 0).Select(column => (column, row.Text(column)!)));
        await labels.Read(address.Filters.Concat(named), cancellation);
        return new SearchPageModel(address, labels).Of(found, isPart);
    }
}
