using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Vietnamese;
using ThiDua.Portal.Site.Pages.Lists;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>The recipients of a decision by name and by what they were given, on pages of their own that need no script.</summary>
internal static class RecipientPages
{
    public const int PageSize = 100;

    /// <summary>Below, the list is seen whole at a glance; above, it is streamed and never held, and the queries of the api divide it.</summary>
    private const int Fewest = 10;
    private const int Most = 2000;

    private static readonly (string Slug, string Column)[] Sides = [("hinh-thuc", "form"), ("danh-hieu", "title"), ("doi-tuong", "recipientKind")];

    public static IEnumerable<Page> Of(Edition edition, Document decision)
    {
        if (!IsDivided(edition, decision))
            yield break;
        var rows = edition.Publication.Rows<Commendation>(decision).ToList();
        var choices = Choices(edition, decision, rows);
        foreach (var (address, label, part) in Parts(edition, decision, rows))
        {
            var pages = (part.Count + PageSize - 1) / PageSize;
            for (var number = 1; number <= pages; number++)
            {
                var pager = new Pager(number, pages, address, address + "/trang/");
                var table = RowTable.Of(edition, decision, Commendation.Dataset, part.Count, part.Skip((number - 1) * PageSize).Take(PageSize).ToList()) with { Choices = choices, First = (number - 1) * PageSize + 1 };
                yield return Page.At(pager.AddressOf(number), () => Frame(edition, decision, pager, label, new(Words.PageOf(label, pager.Number), Fields.Link(edition, decision), table, pager)), edition.Publication.Provenance(decision)?.File, listed: false);
            }
        }
    }

    /// <summary>The links above the table of a decision; none when it is short, or too long to be held.</summary>
    public static IReadOnlyList<Shown> Choices(Edition edition, Document decision) =>
        IsDivided(edition, decision) ? Choices(edition, decision, [.. edition.Publication.Rows<Commendation>(decision)]) : [];

    private static bool IsDivided(Edition edition, Document decision) => edition.Publication.Count<Commendation>(decision, "decision") is > Fewest and <= Most;

    private static IReadOnlyList<Shown> Choices(Edition edition, Document decision, IReadOnlyList<Commendation> rows) =>
    [
        new(Words.AsDecided, edition.Publication.Address(decision)),
        .. Parts(edition, decision, rows).Select(part => new Shown($"{part.Label} ({Fields.Number(part.Rows.Count)})", part.Address)),
    ];

    private static IEnumerable<(string Address, string Label, IReadOnlyList<Commendation> Rows)> Parts(Edition edition, Document decision, IReadOnlyList<Commendation> rows)
    {
        var root = edition.Publication.Address(decision) + "/theo/";
        yield return (root + "ten", Words.ByName, [.. rows.OrderBy(row => Text.SortKey(row.Recipient), StringComparer.Ordinal)]);
        foreach (var (slug, name) in Sides)
        {
            var column = Commendation.Dataset[name];
            var groups = rows.Where(row => column.Get(row) is Enum).GroupBy(row => (Enum)column.Get(row)!).OrderBy(group => group.Key).ToList();
            if (groups.Count < 2)
                continue;
            foreach (var group in groups)
                yield return ($"{root}{slug}/{Text.Slug(group.Key.Label())}", Words.Capital(group.Key.Label()), [.. group]);
        }
    }

    private static Frame Frame(Edition edition, Document decision, Pager pager, string label, RecipientModel model)
    {
        var address = edition.Publication.Address(decision);
        var title = Words.PageOf($"{Titles.Of(decision)}: {Words.Small(label)}", pager.Number);
        return new Frame(edition, title, pager.AddressOf(pager.Number))
        {
            Description = title,
            Crumbs = [new(Words.Folder(edition.Publication.Folder(decision)), "/" + edition.Publication.Folder(decision)), new(Titles.Of(decision), address)],
        }.With(new Views_Recipients(), model);
    }
}
