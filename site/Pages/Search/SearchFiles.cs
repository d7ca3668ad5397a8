using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site.Pages.Data;
using ThiDua.Portal.Site.Pages.Lists;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages.Search;

/// <summary>Searching where no server searches: a page with a script, and the index that the script reads, a few files for each search.</summary>
public static class SearchFiles
{
    /// <summary>Where the files of the index are.</summary>
    public const string Folder = "data/search";

    /// <summary>The file of the page.</summary>
    public static readonly string PagePath = Page.PathOf(SearchModel.Address);

    public static IEnumerable<Page> Of(Edition edition, IReadOnlyList<Shelf> shelves, Counts counts)
    {
        var count = counts[Entry.Dataset];
        var model = new StaticSearchModel(edition, shelves, count <= SearchIndex.MostEntries);
        // A host that searches answers at this address itself.
        yield return Page.At(SearchModel.Address, () => new Frame(edition, Words.Search, SearchModel.Address) { NoIndex = true, HasOwnSearch = true }.With(new Views_StaticSearch(), model), listed: false);

        if (!model.HasIndex)
            yield break;
        // Made when its first file is rendered, and gone with the pages.
        var index = new Lazy<SearchIndex>(() => SearchIndex.Of(edition.Publication, count));
        yield return new($"{Folder}/index.json", sink => index.Value.WriteIndex(edition.Publication.Generation, sink));
        for (var file = 0; file < SearchIndex.WordFiles(count); file++)
        {
            var number = file;
            yield return new($"{Folder}/words-{number}.json", sink => index.Value.WriteWords(number, sink));
        }

        for (var file = 0; file * SearchIndex.EntriesOfFile < count; file++)
        {
            var number = file;
            yield return new($"{Folder}/entries-{number}.json", sink => sink.Markup(index.Value.Entries(number)));
        }
    }
}
