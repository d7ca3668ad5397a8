using ThiDua.Portal.Api.Datasets;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site;
using ThiDua.Portal.Site.Pages;
using ThiDua.Portal.Site.Pages.Search;

namespace ThiDua.Portal.Api.Search.Page;

/// <summary>Makes the page of results of what was found.</summary>
/// <param name="address">The state of the page.</param>
/// <param name="labels">What ids are called.</param>
internal sealed class SearchPageModel(SearchAddress address, Labels labels)
{
    private static readonly Column Kind = Entry.Dataset["kind"];

    /// <summary>The columns of a result whose ids are shown by their names.</summary>
    public static IReadOnlyList<Column> Named { get; } = [Entry.Dataset["organization"], Entry.Dataset["place"]];

    /// <summary>Nothing was asked yet: the form alone.</summary>
    public static SearchModel Empty { get; } = new("");

    public SearchModel Of(SearchFound found, bool isPart)
    {
        var count = found.Answer.Count ?? 0;
        var pages = (int)Math.Min(SearchAddress.LastPage, (count + SearchAddress.PageSize - 1) / SearchAddress.PageSize);
        var feed = new Crumb(Words.ResultAsAtom, (address with { Number = 1, Order = "" }).At(SearchModel.Address + ".atom"));
        return new(address.Words)
        {
            Feed = feed,
            Summary = found.IsRelaxed ? Words.FoundNear(count) : Words.Found(count),
            Notes = [.. Notes(found, count, isPart).OfType<string>()],
            Suggestion = found.Plan?.Suggestion is { } meant ? new(meant, (address with { Words = meant, Number = 1 }).ToString()) : null,
            Kinds = Kinds(found.Answer),
            Facets = [.. found.Answer.Facets.Where(facet => facet.Column != Kind).Select(List).Where(list => list.Choices.Count > 0)],
            Chosen = [.. address.Filters.Where(filter => filter.Column != Kind).Select(filter => new Crumb(LabelOf(filter.Column, filter.Value), address.With(filter.Column, null).ToString()))],
            Orders = [Ordered(Words.ByRank, ""), Ordered(Words.NewestFirst, SearchAddress.Newest), Ordered(Words.OldestFirst, SearchAddress.Oldest)],
            Hits = [.. found.Answer.Rows.Select(Hit)],
            Pager = new(address.Number, pages, (address with { Number = 1 }).ToString(), address.ToNumber()),
            Data = [new(Words.ResultAsCsv, address.Data("/api/search.csv")), new(Words.ResultAsJson, address.Data("/api/search")), feed],
        };
    }

    private static IEnumerable<string?> Notes(SearchFound found, long count, bool isPart)
    {
        yield return isPart ? Words.UnknownFilter : null;
        yield return found.Plan?.IsCut is true ? Words.TooManyWords : null;
        yield return found.IsRelaxed ? Words.OnlySome : found.Plan?.Suggestion is not null && count > 0 ? Words.Mended : null;
        if (count > 0)
            yield return count > SearchAddress.LastPage * SearchAddress.PageSize ? Words.PagesEnd : null;
        else if (found.Plan is null)
            yield return Words.NoWords;
        else
            yield return found.Answer.Facets.Any(facet => facet.Values.Count > 0) ? Words.NoneHere : Words.NoneAnywhere;
    }

    private List<Choice> Kinds(Answer answer)
    {
        var counts = answer.Facets.First(facet => facet.Column == Kind).Values;
        return
        [
            new(Words.AllKinds, address.With(Kind, null).ToString(), counts.Sum(value => value.Count), address.ValueOf(Kind) is null),
            .. counts.Select(value => new Choice(Words.Capital(LabelOf(Kind, value.Value)), address.With(Kind, value.Value).ToString(), value.Count, address.ValueOf(Kind) == value.Value)),
        ];
    }

    private ChoiceList List(FacetCounts facet)
    {
        var chosen = address.ValueOf(facet.Column);
        return new(facet.Column.Label, "_" + SearchAddress.Names.First(name => name.Column == facet.Column).Name,
            [.. facet.Values.Select(value => new Choice(Words.Capital(LabelOf(facet.Column, value.Value)), address.With(facet.Column, value.Value == chosen ? null : value.Value).ToString(), value.Count, value.Value == chosen))],
            facet.Distinct - facet.Values.Count);
    }

    private Choice Ordered(string label, string order) => new(label, (address with { Order = order, Number = 1 }).ToString(), null, address.Order == order);

    private SearchHit Hit(StoredRow row)
    {
        var (title, text) = (row.Text(Entry.Dataset["title"])!, row.Text(Entry.Dataset["text"]) ?? "");
        return new(Passage.Whole(title, Spans(row, "title")), row.Text(Entry.Dataset["address"])!, [.. Facts(row).OfType<Shown>()], Passage.Best(text, Spans(row, "text")));
    }

    private static IReadOnlyList<(int Start, int End)> Spans(StoredRow row, string column) =>
        row.Highlights.FirstOrDefault(highlight => highlight.Column.Name == column)?.Spans ?? [];

    private IEnumerable<Shown?> Facts(StoredRow row)
    {
        yield return Name(row, Kind) is { } kind ? kind with { Text = Words.Capital(kind.Text) } : null;
        yield return row.Value(Entry.Dataset["on"]) is DateOnly day ? Fields.Day(day) : null;
        foreach (var column in Named)
            yield return Name(row, column);
    }

    /// <summary>What a value is called; an entry does not name itself again.</summary>
    private Shown? Name(StoredRow row, Column column) =>
        row.Text(column) is { } value && value != row.Text(Entry.Dataset["id"]) ? new(LabelOf(column, value)) : null;

    private string LabelOf(Column column, string value) => labels.Of(column, value) ?? value;
}
