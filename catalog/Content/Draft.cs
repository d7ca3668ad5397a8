namespace ThiDua.Portal.Catalog.Content;

/// <summary>What was read, before it is checked and published.</summary>
internal sealed class Draft(Portal portal, List<Item> items, List<Problem> problems)
{
    private readonly Dictionary<string, Item> _byId = Index(items, problems);
    private readonly List<RowFile> _rowFiles = [];
    private readonly HashSet<string> _rowIds = new(StringComparer.Ordinal);
    private readonly Backlinks _backlinks = new();

    /// <summary>The held records and rows, in the order of their files.</summary>
    public IReadOnlyList<Item> Items { get; } = items;

    /// <summary>What is wrong so far.</summary>
    public List<Problem> Problems { get; } = problems;

    /// <summary>The ids that a link of a kind may lead to.</summary>
    public IEnumerable<string> Ids(Type target) => _byId.Values.Where(item => Fits(item.Dataset, target)).Select(item => item.Record.Id);

    /// <summary>The held record of an id, or null.</summary>
    public Item? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Whether a link of a kind to an id leads somewhere.</summary>
    public bool Exists(string id, Type target) =>
        Find(id) is { } item ? Fits(item.Dataset, target) : _rowIds.Contains(id);

    /// <summary>Reads the rows beside records once: their problems, their links, and that no key stands twice.</summary>
    public void AddRowFiles(IEnumerable<RowFile> files)
    {
        foreach (var item in Items)
            _backlinks.Add(item);
        foreach (var file in files)
        {
            var keys = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var row in file.Read(Problems))
            {
                var key = Row.KeyOf(row.Record.Id);
                if (Find(row.Record.Id) is { } held)
                    Problems.Add(Words.DuplicateKey(new(file.File, row.Line, RowReader.Key), key, held.Line));
                else if (!keys.TryAdd(key, row.Line))
                    Problems.Add(Words.DuplicateKey(new(file.File, row.Line, RowReader.Key), key, keys[key]));
                if (file.Dataset != Commendation.Dataset)
                    _rowIds.Add(row.Record.Id);
                Checks.ReferenceCheck.Row(this, row);
                _backlinks.Add(row, file);
            }

            _rowFiles.Add(file);
        }
    }

    /// <summary>The publication of what was read.</summary>
    public Publication Publish(string generation, Commits commits) =>
        new(portal, generation, _byId, Items, _rowFiles, _backlinks, commits, Problem.InOrder(Problems));

    private static bool Fits(Dataset dataset, Type target) =>
        target == typeof(Entry) ? dataset.Folders.Count > 0 : dataset.Type == target;

    private static Dictionary<string, Item> Index(List<Item> items, List<Problem> problems)
    {
        var byId = new Dictionary<string, Item>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (byId.TryGetValue(item.Record.Id, out var other))
                problems.Add(Words.DuplicateId(new(item.File, item.Line), item.Record.Id, new(other.File, other.Line)));
            else
                byId.Add(item.Record.Id, item);
        }

        return byId;
    }
}
