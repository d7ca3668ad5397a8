namespace ThiDua.Portal.Catalog.Content;

/// <summary>Reads one Markdown file: its record and the rows in its front matter.</summary>
internal static class RecordFile
{
    /// <summary>What the name of a record's file ends with.</summary>
    public const string Extension = ".md";

    private const int FirstLine = 2;
    private const int LargestFrontMatter = 1 << 20;

    /// <summary>Words that the portal's own addresses use in every folder.</summary>
    private static readonly string[] Reserved = ["theo", "index"];

    public static void Read(string path, string id, Dataset dataset, string shown, ContentFile file, SourceFile source)
    {
        var (at, problems) = (new Spot(shown, 1), source.Problems);
        if (!ValueReader.IsSlug(id))
            problems.Add(Words.IdForm(at, id));
        else if (Reserved.Contains(id))
            problems.Add(Words.ReservedId(at, id));
        if (file.FrontMatter is not { Length: <= LargestFrontMatter } yaml)
        {
            problems.Add(file.FrontMatter is null ? Words.NoFrontMatter(at) : Words.TooLarge(at, LargestFrontMatter >> 20));
            return;
        }

        var written = FrontMatter.Read(yaml, shown, FirstLine, problems);
        var rowSets = DatasetCatalog.RowsOf(dataset).ToDictionary(rows => rows.Name);
        var record = RecordBinder.Create(dataset, null, id);
        var lines = RecordBinder.Fill(record, dataset, written with { Line = 1, Fields = [.. written.Fields.Where(field => !rowSets.ContainsKey(field.Name))] }, shown, problems);
        var headings = Headings(file, shown, problems);
        if (file.Body.Length > 0 && headings is not null)
        {
            dataset["body"].Set(record, new Body(path, file.Hash, file.BodyLine));
            lines[dataset["body"].Index] = file.BodyLine;
        }

        source.Items.Add(new(record, dataset, shown, 1, lines));
        var keys = new RowKeys(headings ?? [], shown, file.BodyLine);
        foreach (var field in written.Fields.Where(field => rowSets.ContainsKey(field.Name)))
            source.Items.AddRange(RowReader.ReadAll(rowSets[field.Name], id, field, shown, problems).Where(row => keys.Add(row, problems)));
    }

    private static IReadOnlyList<Heading>? Headings(ContentFile file, string shown, List<Problem> problems)
    {
        try
        {
            return Markdown.Headings(file.Body);
        }
        catch (ArgumentException)
        {
            // Markdig refuses quotes and lists nested without measure.
            problems.Add(Words.BodyTooDeep(new(shown, file.BodyLine)));
            return null;
        }
    }
}
