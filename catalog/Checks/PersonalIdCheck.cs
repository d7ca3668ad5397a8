using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>No id and no key, which become addresses, holds the name of an individual.</summary>
internal static class PersonalIdCheck
{
    /// <summary>A name has at least two words.</summary>
    private const int ShortestName = 2;

    private static readonly string[] Titles = ["ong-", "ba-", "anh-", "chi-", "em-", "dong-chi-"];

    public static void Run(Draft draft, Item item, List<Problem> problems)
    {
        var (kind, name) = item.Record switch
        {
            Commendation commendation => (commendation.RecipientKind, item.Dataset["recipient"]),
            Model { OwnerKind: { } ownerKind } => (ownerKind, item.Dataset["owner"]),
            _ => default,
        };
        if (kind is not RecipientKind.Individual || name?.Get(item.Record) is not string person)
            return;

        var slug = Vietnamese.Text.Slug(person);
        if (Array.Find(Titles, title => slug.StartsWith(title, StringComparison.Ordinal)) is { } title)
            slug = slug[title.Length..];
        var id = item.Record is Row ? Row.KeyOf(item.Record.Id) : item.Record.Id;
        if (slug.Split('-').Length >= ShortestName && $"-{id}-".Contains($"-{slug}-", StringComparison.Ordinal))
            problems.Add(Words.PersonalId(new(item.File, item.Line), name));
    }
}
