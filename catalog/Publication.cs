using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog;

/// <summary>Everything that one reading of the content gives: every record of every dataset, and every problem.</summary>
/// <remarks>It holds records and positions; bodies and CSV rows are read again when needed. It never changes.</remarks>
public sealed class Publication
{
    private readonly Dictionary<string, Item> _byId;
    private readonly Dictionary<Dataset, List<Item>> _held;
    private readonly ILookup<Dataset, RowFile> _rowFiles;
    private readonly ILookup<string, RowFile> _rowFilesOf;
    private readonly Backlinks _backlinks;
    private readonly Commits _commits;

    internal Publication(Portal portal, string generation, Dictionary<string, Item> byId, IReadOnlyList<Item> items, IReadOnlyList<RowFile> rowFiles, Backlinks backlinks, Commits commits, IReadOnlyList<Problem> problems)
    {
        (Portal, Generation, Problems, _byId, _backlinks, _commits) = (portal, generation, problems, byId, backlinks, commits);
        _held = items.GroupBy(item => item.Dataset).ToDictionary(group => group.Key, group => group.ToList());
        _rowFiles = rowFiles.ToLookup(file => file.Dataset);
        _rowFilesOf = rowFiles.ToLookup(file => file.Parent, StringComparer.Ordinal);
    }

    /// <summary>Who publishes, and where.</summary>
    public Portal Portal { get; }

    /// <summary>A hash of the content and of the dataset tables: the same content gives the same generation everywhere.</summary>
    public string Generation { get; }

    /// <summary>A hash of the commits beside the content: it changes when only they do.</summary>
    public string ProvenanceHash => _commits.Hash;

    /// <summary>Every problem found, by file and line.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Whether a problem stops the publication.</summary>
    public bool HasErrors => Problems.Any(problem => problem.Severity is Severity.Error);

    /// <summary>The records of a dataset as they stream by: those that are held, then the rows beside records.</summary>
    public IEnumerable<Record> All(Dataset dataset) => dataset == Entry.Dataset
        ? Entries.Of(this)
        : (_held.GetValueOrDefault(dataset) ?? []).Select(item => item.Record).Concat(_rowFiles[dataset].SelectMany(Streamed));

    /// <summary>The entries as they stream by, without the texts of bodies, which would have to be read again.</summary>
    public IEnumerable<Entry> EntriesWithoutBodies() => Entries.Of(this, withBodies: false);

    /// <inheritdoc cref="All(Dataset)"/>
    public IEnumerable<T> All<T>()
        where T : Record => All(DatasetCatalog.Of(typeof(T))).Cast<T>();

    /// <summary>The record of an id, or null. A row beside its record is looked for in its file.</summary>
    public Record? Find(string id)
    {
        if (_byId.TryGetValue(id, out var item))
            return item.Record;
        return Row.IsRow(id) ? _rowFilesOf[Row.ParentOf(id)].SelectMany(Streamed).FirstOrDefault(row => row.Id == id) : null;
    }

    /// <summary>The record that a link leads to, or null when there is no link.</summary>
    public T? Find<T>(Ref<T>? link)
        where T : Record => link is { } known ? Find(known.Id) as T : null;

    /// <summary>The records that a list of links leads to, in its order.</summary>
    public IEnumerable<T> Find<T>(IEnumerable<Ref<T>> links)
        where T : Record => links.Select(link => Find(link.Id)).OfType<T>();

    /// <summary>The rows of a dataset that belong to a record, in their written order; rows beside it stream from their file.</summary>
    public IEnumerable<T> Rows<T>(Record parent)
        where T : Row => Referring<T>(parent, DatasetCatalog.Of(typeof(T)).Parent!);

    /// <summary>The records that lead to a record with a column: the way back of a link.</summary>
    public IEnumerable<T> Referring<T>(Record target, string column)
        where T : Record => _backlinks.To(target.Id, DatasetCatalog.Of(typeof(T))[column]).Select(record => (T)Complete(record));

    /// <summary>How many records lead to a record with a column, without reading them.</summary>
    public int Count<T>(Record target, string column)
        where T : Record => _backlinks.Count(target.Id, DatasetCatalog.Of(typeof(T))[column]);

    /// <summary>The folder of a record with a page: the first part of its address.</summary>
    public string Folder(Record record) => _byId[record.Id].File.Split('/')[^2];

    /// <summary>The address of a record's page, or of a row on its parent's page: <c>/van-ban/x#y</c>.</summary>
    public string Address(Record record) => record is Row || Row.IsRow(record.Id)
        ? $"{Address(_byId[Row.ParentOf(record.Id)].Record)}#{Row.KeyOf(record.Id)}"
        : $"/{Folder(record)}/{record.Id}";

    /// <summary>Where a record or one of its columns was written; null for a computed one.</summary>
    public Provenance? Provenance(Record record, Column? column = null)
    {
        if (_byId.TryGetValue(record.Id, out var item))
            return Provenance(item.File, column is null ? item.Line : item.At(column).Line);
        return record is Row { Line: > 0 and var line } && _rowFilesOf[Row.ParentOf(record.Id)].FirstOrDefault(file => file.Dataset.Type == record.GetType()) is { } rows
            ? Provenance(rows.File, line)
            : null;
    }

    private Provenance Provenance(string file, int line)
    {
        var last = _commits.Of(file[(file.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        return new(file, line, last?.Commit) { ChangedOn = last?.Day };
    }

    private IEnumerable<Record> Streamed(RowFile file) => file.Read([]).Select(row => Complete(row.Record));

    private Record Complete(Record record) => record is Row { Line: > 0 } ? Completion.Of(record, _byId.GetValueOrDefault) : record;
}
