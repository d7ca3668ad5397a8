namespace ThiDua.Portal.Catalog.Content;

/// <summary>The keys of a record's rows: each is an anchor on the record's page, so none stands twice or is a heading's.</summary>
internal sealed class RowKeys
{
    private readonly Dictionary<string, (string File, int Line, bool IsHeading)> _taken = new(StringComparer.Ordinal);

    /// <summary>Starts with the headings of the record's body.</summary>
    public RowKeys(IEnumerable<Heading> headings, string file, int bodyLine)
    {
        foreach (var heading in headings)
            _taken.TryAdd(heading.Anchor, (file, heading.Line + bodyLine - 1, true));
    }

    /// <summary>Whether a key is free; if not, a problem says who has it.</summary>
    public bool Add(Item row, List<Problem> problems)
    {
        var key = Row.KeyOf(row.Record.Id);
        if (_taken.TryAdd(key, (row.File, row.Line, false)))
            return true;
        var (file, line, isHeading) = _taken[key];
        var at = new Spot(row.File, row.Line, RowReader.Key);
        problems.Add(isHeading ? Words.KeyIsHeading(at, key, new(file, line)) : Words.DuplicateKey(at, key, new(file, line)));
        return false;
    }
}
