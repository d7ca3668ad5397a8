namespace ThiDua.Portal.Tests.Publishing;

/// <summary>A folder that is there as long as a test needs it; in memory where the machine offers that, since hundreds of small sites are written.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private const string Memory = "/dev/shm";

    /// <param name="large">Whether more is written there than memory may hold.</param>
    public TemporaryFolder(bool large = false)
    {
        Path = !large && Directory.Exists(Memory)
            ? Directory.CreateDirectory(System.IO.Path.Combine(Memory, $"thi-dua-{Guid.NewGuid():N}")).FullName
            : Directory.CreateTempSubdirectory("thi-dua-").FullName;
    }

    public string Path { get; }

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        if (Directory.Exists(Path))
            Directory.Delete(Path, recursive: true);
    }
}
