using Microsoft.Data.Sqlite;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Benchmarks;

/// <summary>The same rows in SQLite's own full-text search, with words folded by our rules.</summary>
public sealed class FullTextRival : IDisposable
{
    private readonly SqliteConnection _connection;

    public FullTextRival(string path, IEnumerable<Commendation> rows)
    {
        _connection = new SqliteConnection($"Data Source={path}");
        _connection.Open();
        Execute("pragma journal_mode = off");
        Execute("pragma synchronous = off");
        Execute("create virtual table words using fts5(title, body, content = '', tokenize = 'ascii')");
        Execute("create table facets(rowid integer primary key, form int, level int, kind int, place text)");
        using var transaction = _connection.BeginTransaction();
        using var words = Prepare("insert into words(rowid, title, body) values ($id, $title, $body)", "$id", "$title", "$body");
        using var facets = Prepare("insert into facets values ($id, $form, $level, $kind, $place)", "$id", "$form", "$level", "$kind", "$place");
        var id = 0L;
        foreach (var row in rows)
        {
            Run(words, ++id, Tokens.Folded(row.Recipient), Tokens.Folded(string.Join(' ', row.Unit, row.Award, row.Achievement, row.DecisionSymbol)));
            Run(facets, id, (int)row.Form, (int)row.Level, row.Kind is { } kind ? (int)kind : DBNull.Value, row.Place!.Value.Id);
        }

        transaction.Commit();
    }

    /// <summary>The twenty best rows.</summary>
    public int Ranked(string words) => Count("select rowid from words where words match $words order by rank limit 20", words);

    /// <summary>The counts of four columns over a search.</summary>
    public int Facets(string words) => new[] { "form", "level", "kind", "place" }.Sum(column =>
        Count($"select {column}, count(*) from words w join facets f on f.rowid = w.rowid where words match $words group by {column}", words));

    public void Dispose() => _connection.Dispose();

    private int Count(string sql, string words)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$words", words);
        using var reader = command.ExecuteReader();
        var rows = 0;
        while (reader.Read())
            rows++;
        return rows;
    }

    private SqliteCommand Prepare(string sql, params string[] names)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in names)
            command.Parameters.AddWithValue(name, 0);
        return command;
    }

    private static void Run(SqliteCommand command, params object[] values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
