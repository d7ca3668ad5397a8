namespace ThiDua.Portal.Catalog.Content;

/// <summary>Reads a content folder into a <see cref="Publication"/>: every record, and every problem at once.</summary>
public static class ContentReader
{
    /// <summary>Reads the content folder.</summary>
    /// <param name="folder">The folder that holds <c>portal.yaml</c> and the folders of the datasets.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static Publication Read(string folder) => Read(folder, Environment.ProcessorCount);

    internal static Publication Read(string folder, int threads)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!Directory.Exists(root))
            throw new DirectoryNotFoundException(root);

        var sources = ContentFolder.Files(root)
            .AsParallel().AsOrdered().WithDegreeOfParallelism(threads)
            .Select(file => SourceReader.Read(root, file))
            .ToList();
        var problems = sources.SelectMany(source => source.Problems).ToList();
        var settings = sources.Find(source => source.Relative == PortalReader.FileName);
        var portal = PortalReader.Read(settings, ContentFolder.Shown(root, PortalReader.FileName), problems);
        var draft = new Draft([.. sources.SelectMany(source => source.Items)], [.. sources.Select(source => source.Rows).OfType<RowFile>()], problems);
        draft.Check();
        var generation = Generation.Of(sources.Select(source => (source.Relative, source.Hash)), DatasetCatalog.Datasets);
        return draft.Publish(portal, generation, Commits.Read(root));
    }
}
