using ThiDua.Portal.Api.Datasets;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Site.Build;

namespace ThiDua.Portal.Api.Search;

/// <summary>Answers a request that has words: with rows and how they were found, or as CSV.</summary>
/// <param name="context">The request.</param>
/// <param name="store">The store.</param>
/// <param name="names">Former names.</param>
internal sealed class SearchAnswer(HttpContext context, IStore store, FormerNames names)
{
    /// <summary>Writes the answer.</summary>
    /// <param name="query">What is asked, without the words.</param>
    /// <param name="explain">Whether each row is to say why it is there.</param>
    /// <param name="file">The name of the CSV file; null for JSON.</param>
    public async Task Write(DatasetQuery query, bool explain, string? file)
    {
        var (request, cancellation) = (context.Request, context.RequestAborted);
        var words = request.Query[QueryParameters.Words].ToString();
        // A cursor that cannot be read is refused when the query is checked.
        var cursor = query.Page.Cursor is { } text && Cursor.TryDecode(text, out var decoded) ? decoded : null;
        using var reading = await store.Open(cursor, cancellation);
        var (found, problems) = await SearchEngine.Ask(reading, query, words, cancellation);
        if (found is null)
        {
            await ProblemAnswer.Write(context.Response, problems);
            return;
        }

        if (EntityTag.Answers(context, $"{reading.Generation}-{found.Query.Hash}{(explain ? "-why" : "")}-{ProgramBuild.Id}"))
            return;
        if (file is not null)
        {
            await CsvAnswer.Send(context, reading, found.Query, file);
            return;
        }

        var former = await names.In(reading, words, cancellation);
        var labels = new Labels(reading);
        await labels.Read(found.Answer.Facets, cancellation);
        context.Response.ContentType = "application/json; charset=utf-8";
        AnswerJson.Write(context.Response.BodyWriter, found.Query, found.Answer, request, labels, writer => SearchJson.Write(writer, found, former, explain));
        await context.Response.SendWhole();
    }
}
