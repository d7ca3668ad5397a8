using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>A campaign answers one of its own level or of a higher one.</summary>
internal static class ResponseLevelCheck
{
    public static void Run(Draft draft, Item item, List<Problem> problems)
    {
        if (item.Record is Campaign { RespondsTo: { } link, Level: { } level } && draft.Find(link.Id)?.Record is Campaign { Level: { } answered } above && level < answered)
            problems.Add(Words.ResponseLevel(item.At(item.Dataset["respondsTo"]), level, above.Name, answered));
    }
}
