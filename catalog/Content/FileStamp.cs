namespace ThiDua.Portal.Catalog.Content;

/// <summary>The size and time of a file: cheap to compare before each reading of a file that is too large to hash again.</summary>
internal readonly record struct FileStamp(long Length, DateTime WrittenAt)
{
    public static FileStamp Of(string path) => new FileInfo(path) is { Exists: true } file ? new(file.Length, file.LastWriteTimeUtc) : default;
}
