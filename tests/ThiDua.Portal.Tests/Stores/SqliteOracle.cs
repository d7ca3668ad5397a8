using Microsoft.Data.Sqlite;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;
using Record = ThiDua.Portal.Catalog.Record;
using Text = ThiDua.Portal.Catalog.Vietnamese.Text;

namespace ThiDua.Portal.Tests.Stores;

/// <summary>The same rows in SQLite: each column as its text and as what it is ordered by, lists as tables of their own.</summary>
internal sealed class SqliteOracle : IDisposable
{
    private readonly SqliteConnection _connection = Sqlite.Open();

    public SqliteOracle(RandomRecords records)
    {
        using var transaction = _connection.BeginTransaction();
        foreach (var dataset in DatasetCatalog.Datasets)
            Fill(dataset, records.Of(dataset));
        Execute("create table found(id text primary key)");
        transaction.Commit();
    }

    /// <summary>Makes the rows that a search found known to the next questions.</summary>
    public void Found(IEnumerable<string>? ids)
    {
        using var transaction = _connection.BeginTransaction();
        Execute("delete from found");
        foreach (var piece in (ids ?? []).Chunk(500))
            Execute($"insert into found values {string.Join(',', piece.Select(id => $"({SqliteWhere.Quote(id)})"))}");
        transaction.Commit();
    }

    /// <summary>The ids of a query's rows, all of them, in order.</summary>
    public List<string> Ids(CheckedQuery query) =>
        [.. Rows($"select t.id from {query.Dataset.Name} t where {Where(query, query.Where)} order by {Order(query)}").Select(row => (string)row[0]!)];

    /// <summary>The counts of a facet, commonest first.</summary>
    public FacetCounts Facet(CheckedQuery query, Facet facet)
    {
        var where = query.Where;
        if (facet.WithoutOwn && OwnCondition.Remove(query.Where, facet.Column, out var others))
            where = others;
        var (name, dataset) = (facet.Column.Name, query.Dataset.Name);
        var source = facet.Column.IsList
            ? $"(select distinct t.id, e.value as v, e.key as k from {dataset} t left join {dataset}_{name} e on e.id = t.id where {Where(query, where)})"
            : $"(select t.\"{name}\" as v, t.\"{name}_key\" as k from {dataset} t where {Where(query, where)})";
        var rows = Rows($"select v, count(*) from {source} group by v, k order by count(*) desc, k");
        var values = rows.Where(row => row[0] is not null).Select(row => new FacetCount((string)row[0]!, (long)row[1]!)).ToList();
        return new(facet.Column, [.. values.Take(facet.Limit)], values.Count, rows.Where(row => row[0] is null).Sum(row => (long)row[1]!));
    }

    /// <summary>The groups as texts, in order.</summary>
    public List<string> Groups(CheckedQuery query)
    {
        var groups = query.Grouping!;
        var keys = groups.Keys.Select(key => Key(key, $"t.\"{key.Column.Name}\"")).ToList();
        var figures = groups.Figures.Select(Figure).ToList();
        // A value has one key, so the least is as good as any.
        List<string> ordered = [.. groups.Keys.Select((key, i) => key.Part is DatePart.Whole ? $"min(t.\"{key.Column.Name}_key\")" : keys[i]), .. figures];
        var order = groups.OrderBy.Select(position => position < 0 ? $"{ordered[~position]} desc" : ordered[position]).Concat(ordered.Take(keys.Count));
        var sql = $"select {string.Join(',', keys.Concat(figures))} from {query.Dataset.Name} t where {Where(query, query.Where)}";
        return [.. Rows(keys.Count > 0 ? $"{sql} group by {string.Join(',', keys)} order by {string.Join(',', order)}" : sql).Select(AnswerText.Group)];
    }

    public void Dispose() => _connection.Dispose();

    private static string Key(GroupKey key, string column) => key.Part switch
    {
        DatePart.Year => $"substr({column}, 1, 4)",
        DatePart.Month => $"substr({column}, 1, 7)",
        DatePart.Quarter => $"substr({column}, 1, 4) || '-Q' || ((substr({column}, 6, 2) + 2) / 3)",
        _ => column,
    };

    private static string Figure(Figured figure)
    {
        var column = figure.Column is null ? "*" : $"t.\"{figure.Column.Name}_key\"";
        return figure.Kind switch
        {
            AggregateKind.Count => "count(*)",
            AggregateKind.CountDistinct => $"count(distinct {column})",
            AggregateKind.Average => $"avg({column})",
            _ => $"{figure.Kind}({column})",
        };
    }

    private static string Where(CheckedQuery query, Filter filter) =>
        $"{SqliteWhere.Of(filter, query.Dataset, "t")}{(query.Search is null ? "" : " and t.id in (select id from found)")}";

    private static string Order(CheckedQuery query) => string.Join(',', query.OrderBy.Append(Capabilities.DefaultOrder(query.Dataset))
        .Where(order => order.Column is not null)
        .Select(order => $"t.\"{order.Column!.Name}_key\" {(order.Descending ? "desc" : "asc")}").Append("t.id"));

    private void Fill(Dataset dataset, IReadOnlyList<Record> records)
    {
        var single = dataset.Columns.Where(column => !column.IsList).ToList();
        Execute($"create table {dataset.Name}({string.Join(',', single.Select(column => column.Role is Role.Key ? "id text primary key, id_key, id_lower, id_fold" : $"\"{column.Name}\", \"{column.Name}_key\", \"{column.Name}_lower\", \"{column.Name}_fold\""))})");
        foreach (var column in dataset.Columns.Where(column => column.IsList))
            Execute($"create table {dataset.Name}_{column.Name}(id, value, key, lower, fold)");
        foreach (var record in records)
        {
            Execute($"insert into {dataset.Name} values ({string.Join(',', single.Select(column => Cells(column, column.Get(record))))})");
            foreach (var column in dataset.Columns.Where(column => column.IsList))
            {
                foreach (var value in column.Each(record))
                    Execute($"insert into {dataset.Name}_{column.Name} values ({SqliteWhere.Quote(record.Id)}, {Cells(column, value)})");
            }
        }

        foreach (var column in dataset.Columns.Where(column => column.IsList))
            Execute($"create index {dataset.Name}_{column.Name}_id on {dataset.Name}_{column.Name}(id)");
        foreach (var column in single.Where(column => column.Target is not null))
            Execute($"create index {dataset.Name}_{column.Name} on {dataset.Name}(\"{column.Name}\")");
    }

    private static string Cells(Column column, object? value)
    {
        if (value is null || column.Role is Role.Body)
            return "null, null, null, null";
        var text = Value.Text(value);
        return $"{SqliteWhere.Quote(text)}, {SqliteWhere.Key(column, value is IRef link ? link.Id : value)}, {SqliteWhere.Quote(text.ToLowerInvariant())}, {SqliteWhere.Quote(Text.Fold(text))}";
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private List<object?[]> Rows(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        return rows;
    }
}
