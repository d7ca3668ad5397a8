using System.Security.Cryptography;
using System.Text;
using ThiDua.Portal.Catalog.Formats;

namespace ThiDua.Portal.Catalog.Content;

/// <summary>A hash of what was read and of the tables it was read by; no clock, folder, commit or machine is in it.</summary>
internal static class Generation
{
    private const int Length = 16;

    public static string Of(IEnumerable<(string File, string Hash)> files, IEnumerable<Dataset> datasets)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (file, contents) in files)
            hash.AppendData(Encoding.UTF8.GetBytes($"{file}\n{contents}\n"));
        // The data dictionary tells all that a table says.
        hash.AppendData(Encoding.UTF8.GetBytes(DataDictionary.Of(datasets)));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Length];
    }
}
