using Microsoft.Data.Sqlite;

namespace ThiDua.Portal.Tests.Stores;

/// <summary>The system's SQLite, against which stores are compared.</summary>
internal static class Sqlite
{
    private static readonly Lazy<bool> Loaded = new(SqliteLibrary.TryLoad);

    /// <summary>An empty database in memory; a test that asks for it is skipped where there is no SQLite.</summary>
    public static SqliteConnection Open()
    {
        Assert.SkipUnless(Loaded.Value, "There is no libsqlite3 on this machine.");
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        return connection;
    }
}
