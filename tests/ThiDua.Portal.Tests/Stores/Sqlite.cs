using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ThiDua.Portal.Tests.Stores;

/// <summary>The system's SQLite, against which stores are compared.</summary>
internal static class Sqlite
{
    private static readonly Lazy<bool> Loaded = new(Load);

    /// <summary>An empty database in memory; a test that asks for it is skipped where there is no SQLite.</summary>
    public static SqliteConnection Open()
    {
        Assert.SkipUnless(Loaded.Value, "There is no libsqlite3 on this machine.");
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        return connection;
    }

    private static bool Load()
    {
        if (!NativeLibrary.TryLoad("libsqlite3.so.0", out var library) && !NativeLibrary.TryLoad("sqlite3", out library))
            return false;
        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, (_, _, _) => library);
        raw.SetProvider(new SQLite3Provider_e_sqlite3());
        return true;
    }
}
