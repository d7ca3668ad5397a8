using Microsoft.Net.Http.Headers;
using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Hosting;

/// <summary>Which language a reader wants to be told problems in: Vietnamese unless <c>Accept-Language</c> prefers English.</summary>
public static class LanguageChoice
{
    private const int MostRead = 20;

    /// <summary>The language of a request. A header that cannot be read asks for nothing.</summary>
    public static Language Language(this HttpRequest request)
    {
        // What comes to be shown on a page is in the language of the pages.
        if (request.WantsPage() || !StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var wanted))
            return Query.Language.Vietnamese;
        var best = wanted.Take(MostRead)
            .Where(language => Of(language.Value.Value) is not null && language.Quality is not 0)
            .OrderByDescending(language => language.Quality ?? 1)
            .FirstOrDefault();
        return best is null ? Query.Language.Vietnamese : Of(best.Value.Value) ?? Query.Language.Vietnamese;
    }

    /// <summary>Says in the headers which language a text is in, and that it depends on the request.</summary>
    /// <returns>The language to write in.</returns>
    public static Language SpeakTo(this HttpResponse response)
    {
        var language = response.HttpContext.Request.Language();
        response.Headers.ContentLanguage = language is Query.Language.English ? "en" : "vi";
        response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        return language;
    }

    private static Language? Of(string? tag) => tag?.Split('-')[0].ToUpperInvariant() switch
    {
        "VI" => Query.Language.Vietnamese,
        "EN" => Query.Language.English,
        _ => null,
    };
}
