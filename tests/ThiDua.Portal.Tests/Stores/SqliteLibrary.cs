using System.Runtime.InteropServices;
using SQLitePCL;

namespace ThiDua.Portal.Tests.Stores;

/// <summary>The system's SQLite library.</summary>
internal static class SqliteLibrary
{
    /// <summary>Loads it; false where there is none.</summary>
    public static bool TryLoad()
    {
        if (!NativeLibrary.TryLoad("libsqlite3.so.0", out var library) && !NativeLibrary.TryLoad("sqlite3", out library))
            return false;
        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, (_, _, _) => library);
        raw.SetProvider(new SQLite3Provider_e_sqlite3());
        return true;
    }
}
