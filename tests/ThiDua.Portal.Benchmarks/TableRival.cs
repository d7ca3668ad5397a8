using Microsoft.Data.Sqlite;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Benchmarks;

/// <summary>The same rows in a table of SQLite, numbered from the newest on, with an index on each column that is filtered by.</summary>
public sealed class TableRival : IDisposable
{
    private static readonly string[] Filtered = ["form", "level", "place", "recipientKind", "campaign", "kind", "year"];

    private readonly SqliteConnection _connection;

    public TableRival(string path, IEnumerable<Commendation> rows)
    {
        _connection = new SqliteConnection($"Data Source={path}");
        _connection.Open();
        Execute("pragma journal_mode = off");
        Execute("pragma synchronous = off");
        Execute($"create table arrived(decidedOn text, recipient text, folded text, {string.Join(',', Filtered)})");
        using (var transaction = _connection.BeginTransaction())
        {
            Fill(rows);
            transaction.Commit();
        }

        Execute($"create table rows(number integer primary key, decidedOn text, recipient text, folded text, {string.Join(',', Filtered)})");
        Execute("insert into rows select null, * from arrived order by decidedOn desc");
        Execute("drop table arrived");
        foreach (var column in Filtered.Append("decidedOn"))
            Execute($"create index rows_{column} on rows({column})");
        Execute("create table titles(folded text, recipient text, count integer)");
        Execute("insert into titles select folded, recipient, count(*) from rows group by recipient");
        Execute("create index titles_folded on titles(folded, count, recipient)");
        Execute("analyze");
    }

    /// <summary>A page in the order of the dates, and how many rows there are.</summary>
    public void Page(string where)
    {
        Read($"select * from rows where {where} order by number limit 20");
        Read($"select count(*) from rows where {where}");
    }

    /// <summary>The page after a row.</summary>
    public void PageAfter(long row) => Read($"select * from rows where number > {row} order by number limit 20");

    /// <summary>The counts of two columns together.</summary>
    public void Groups(string where) => Read($"select year, form, count(*) from rows where {where} group by year, form");

    /// <summary>The commonest names with a beginning.</summary>
    public void Suggest(string folded) =>
        Read($"select recipient, count from titles where folded >= '{folded}' and folded < '{folded}~' order by count desc limit 10");

    public void Dispose() => _connection.Dispose();

    private void Fill(IEnumerable<Commendation> rows)
    {
        using var insert = _connection.CreateCommand();
        insert.CommandText = $"insert into arrived values ($0, $1, $2, {string.Join(',', Filtered.Select((_, i) => $"${i + 3}"))})";
        for (var i = 0; i < Filtered.Length + 3; i++)
            insert.Parameters.AddWithValue($"${i}", "");
        var columns = Filtered.Select(name => Commendation.Dataset[name]).ToArray();
        foreach (var row in rows)
        {
            insert.Parameters[0].Value = Value.Text(row.DecidedOn!.Value);
            insert.Parameters[1].Value = row.Recipient;
            insert.Parameters[2].Value = Text.Fold(row.Recipient);
            for (var i = 0; i < columns.Length; i++)
                insert.Parameters[i + 3].Value = columns[i].Get(row) is { } value ? Value.Text(value) : DBNull.Value;
            insert.ExecuteNonQuery();
        }
    }

    private void Read(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
            _ = reader.GetValue(0);
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
