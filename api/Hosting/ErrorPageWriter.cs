using System.Globalization;
using Microsoft.Net.Http.Headers;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site;
using ThiDua.Portal.Site.Pages;
using ThiDua.Portal.Site.Pages.Errors;
using ThiDua.Portal.Site.Serving;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Api.Hosting;

/// <summary>Writes the page for an error.</summary>
/// <param name="current">The edition whose frame it has.</param>
/// <param name="site">Where the nearest addresses are looked for.</param>
internal sealed class ErrorPageWriter(CurrentEdition current, PublishedSite site)
{
    private const int MostNear = 5;

    public async Task Write(HttpContext context, ReadOnlyMemory<byte> answer)
    {
        var (request, response) = (context.Request, context.Response);
        var edition = Edition();
        var model = ToldError.Read(new(response.StatusCode), response.ContentType, answer) with { Wait = WaitOf(response), Again = HttpMethods.IsGet(request.Method) ? AddressOf(request) : null };
        if (model.Searches())
            model = model with { Words = NearestAddresses.WordsOf(request.Path.Value ?? "/"), Near = edition is null ? [] : Near(edition, request.Path.Value ?? "/") };
        var sink = new Sink();
        ErrorPage.Render(edition, model, sink);

        var headers = response.Headers;
        foreach (var name in new[] { HeaderNames.ETag, HeaderNames.ContentEncoding, HeaderNames.ContentDisposition, HeaderNames.LastModified })
            headers.Remove(name);
        response.ContentType = "text/html; charset=utf-8";
        headers.CacheControl = "no-store";
        headers.ContentLanguage = "vi";
        headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        response.ContentLength = sink.Written.Length;
        if (!HttpMethods.IsHead(request.Method))
            await response.Body.WriteAsync(sink.Written.ToArray(), context.RequestAborted);
    }

    private Edition? Edition()
    {
        try
        {
            return current.Get();
        }
        catch (StoreAwayException)
        {
            return null;
        }
    }

    /// <summary>The address again, for a link on a page: of this site, whatever was asked for.</summary>
    private static string AddressOf(HttpRequest request) => "/" + request.Path.ToUriComponent().TrimStart('/') + request.QueryString.ToUriComponent();

    private static TimeSpan? WaitOf(HttpResponse response) =>
        int.TryParse(response.Headers.RetryAfter, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds) : null;

    private List<Crumb> Near(Edition edition, string address)
    {
        var near = new List<Crumb>();
        // A code leads to its page from whatever folder it was written in, a row's to the page of its record.
        if (edition.Publication.Find(IdOf(address)) is { } record)
            near.Add(new(Titles.Of(record), edition.Publication.Address(record)));
        near.AddRange(site.Near(address, MostNear).Select(known => new Crumb(TitleOf(edition, known), known)));
        return [.. near.DistinctBy(crumb => crumb.Address).Take(MostNear)];
    }

    private static string TitleOf(Edition edition, string address) =>
        ErrorPage.Sections.FirstOrDefault(section => section.Address == address)?.Title
        ?? (edition.Publication.Find(IdOf(address)) is { } record ? Titles.Of(record) : address);

    /// <summary>The code of a record in an address; of a row, whose file would have to be read, that of its record.</summary>
    private static string IdOf(string address) => address[(address.LastIndexOf('/') + 1)..] is var id && Row.IsRow(id) ? Row.ParentOf(id) : id;
}
