using ThiDua.Portal.Catalog.Checks;
using ThiDua.Portal.Catalog.Citations;

namespace ThiDua.Portal.Catalog.Content;

/// <summary>What was read, while it is checked and before it is published.</summary>
internal sealed class Draft
{
    /// <summary>So many names are compared in all when looking for what was meant: enough for people, too little to wait for.</summary>
    private const int MostCompared = 2_000_000;

    private readonly Dictionary<string, Item> _byId;
    private readonly IReadOnlyList<RowFile> _rowFiles;
    private readonly Dictionary<string, Dataset> _streamedIds = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, List<string>> _idsOf = [];
    private readonly Backlinks _backlinks = new();
    private readonly Dictionary<Type, object> _memories = [];
    private int _compared;

    public Draft(IReadOnlyList<Item> items, IReadOnlyList<RowFile> rowFiles, List<Problem> problems)
    {
        (Problems, _rowFiles, _byId) = (problems, rowFiles, Index(items, problems));
        foreach (var item in items.Where(item => item.Record is Commendation && ReferenceEquals(_byId[item.Record.Id], item)))
            _byId[item.Record.Id] = item with { Record = Completion.Of(item.Record, Find) };
        // What lost its id to another is checked all the same.
        var held = items.Select(item => _byId[item.Record.Id] is var known && known.File == item.File ? known : item).ToList();
        var citations = CitationRows.Of(held, Find);
        foreach (var citation in citations)
            _byId.TryAdd(citation.Record.Id, citation);
        Items = [.. held, .. citations];
    }

    /// <summary>The held records and rows, in the order of their files.</summary>
    public IReadOnlyList<Item> Items { get; }

    /// <summary>The links of streamed rows to others of their dataset, by column and row.</summary>
    public Dictionary<Column, Dictionary<string, (Spot At, string[] To)>> StreamedChains { get; } = [];

    /// <summary>What is wrong so far.</summary>
    public List<Problem> Problems { get; }

    /// <summary>The held record of an id, or null.</summary>
    public Item? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Whether a link of a kind to an id leads somewhere.</summary>
    public bool Exists(string id, Type target) =>
        (Find(id)?.Dataset ?? _streamedIds.GetValueOrDefault(id)) is { } dataset && Fits(dataset, target);

    /// <summary>The id of a kind that was probably meant, or null.</summary>
    public string? Nearest(string id, Type target)
    {
        if (!_idsOf.TryGetValue(target, out var ids))
            _idsOf.Add(target, ids = [.. _byId.Values.Where(item => Fits(item.Dataset, target)).Select(item => item.Record.Id)]);
        _compared += ids.Count;
        return _compared > MostCompared ? null : Content.Nearest.To(id, ids);
    }

    /// <summary>What a check remembers of the records and rows that it has seen: one memory of a kind.</summary>
    public T Memory<T>()
        where T : class, new()
    {
        if (!_memories.TryGetValue(typeof(T), out var memory))
            _memories.Add(typeof(T), memory = new T());
        return (T)memory;
    }

    /// <summary>Runs every check over every record and row; rows beside records stream by.</summary>
    public void Check()
    {
        foreach (var file in _rowFiles.Where(file => AllChecks.IsLinkedTo(file.Dataset)))
        {
            foreach (var row in file.Read([]))
                _streamedIds.TryAdd(row.Record.Id, file.Dataset);
        }

        foreach (var item in Items)
        {
            _backlinks.Add(item);
            AllChecks.Run(this, item, Problems);
        }

        foreach (var files in _rowFiles.GroupBy(file => file.Parent))
            Check(files.Key, [.. files]);
        AllChecks.Run(this);
    }

    /// <summary>The publication of what was read.</summary>
    public Publication Publish(Portal portal, string generation, Commits commits) =>
        new(portal, generation, _byId, Items, _rowFiles, _backlinks, commits, Problem.InOrder(Problems));

    private void Check(string parent, IReadOnlyList<RowFile> files)
    {
        var keys = KeysOf(parent);
        foreach (var file in files)
        {
            _backlinks.Add(file);
            var problems = new FileProblems(file.File);
            foreach (var row in file.Read(problems.Found))
            {
                keys.Add(row, problems.Found);
                var complete = row with { Record = Completion.Of(row.Record, Find) };
                _backlinks.Add(complete, file);
                AddChains(complete);
                AllChecks.Run(this, complete, problems.Found);
                problems.Trim();
            }

            problems.AddTo(Problems);
        }
    }

    /// <summary>The headings and the rows of the front matter of a record with rows beside it.</summary>
    private RowKeys KeysOf(string parent)
    {
        var item = Find(parent);
        var body = (item?.Record as RecordWithPage)?.Body;
        var keys = new RowKeys(body is null ? [] : Markdown.Headings(body.Read()), item?.File ?? "", body?.Line ?? 0);
        foreach (var row in Items.Where(row => row.Record is Row && Row.ParentOf(row.Record.Id) == parent))
            keys.Add(row, []);
        return keys;
    }

    private void AddChains(Item row)
    {
        foreach (var column in row.Dataset.Columns.Where(column => column.Target == row.Dataset.Type))
        {
            if (column.Links(row.Record).ToArray() is not [_, ..] to)
                continue;
            if (!StreamedChains.TryGetValue(column, out var chains))
                StreamedChains.Add(column, chains = []);
            chains.TryAdd(row.Record.Id, (row.At(column), to));
        }
    }

    private static bool Fits(Dataset dataset, Type target) =>
        target == typeof(Entry) ? dataset.Folders.Count > 0 : dataset.Type == target;

    private static Dictionary<string, Item> Index(IReadOnlyList<Item> items, List<Problem> problems)
    {
        var byId = new Dictionary<string, Item>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            // The rows of a file whose id is taken say nothing new.
            if (!byId.TryAdd(item.Record.Id, item) && item.Record is not Row)
                problems.Add(Words.DuplicateId(new(item.File, item.Line), item.Record.Id, new(byId[item.Record.Id].File, byId[item.Record.Id].Line)));
        }

        return byId;
    }
}
