namespace ThiDua.Portal.Catalog.Content;

/// <summary>Reads one Markdown file: its record and the rows in its front matter.</summary>
internal static class RecordFile
{
    private const int FirstLine = 2;

    public static void Read(string path, string relative, string shown, ContentFile file, List<Item> items, List<Problem> problems)
    {
        if (relative.Split('/') is not [var folder, var name] || DatasetCatalog.OfFolder(folder) is not { } dataset || Path.GetExtension(name) is not ".md")
        {
            problems.Add(Words.UnknownFile(new(shown, 1)));
            return;
        }

        var id = name[..^".md".Length];
        if (!ValueReader.IsSlug(id))
            problems.Add(Words.IdForm(new(shown, 1), id, Vietnamese.Text.Slug(id)));
        if (file.FrontMatter is null)
        {
            problems.Add(Words.NoFrontMatter(new(shown, 1)));
            return;
        }

        var written = FrontMatter.Read(file.FrontMatter, shown, FirstLine, problems);
        var rowSets = DatasetCatalog.RowsOf(dataset).ToDictionary(rows => rows.Name);
        var own = new FieldGroup(1, [.. written.Fields.Where(field => !rowSets.ContainsKey(field.Name))]);
        var body = file.Body.Length > 0 ? new Body(path, file.Hash, file.BodyLine) : null;
        var (record, lines) = RecordBinder.Bind(dataset, id, body, null, own, shown, problems);
        items.Add(new(record, dataset, shown, 1, lines));

        var keys = Markdown.Headings(file.Body).ToDictionary(heading => heading.Anchor, heading => (Line: heading.Line + file.BodyLine - 1, IsHeading: true));
        foreach (var field in written.Fields.Where(field => rowSets.ContainsKey(field.Name)))
        {
            foreach (var row in RowReader.ReadAll(rowSets[field.Name], id, field, shown, problems))
            {
                var key = Row.KeyOf(row.Record.Id);
                if (keys.TryAdd(key, (row.Line, false)))
                    items.Add(row);
                else
                    problems.Add(keys[key].IsHeading ? Words.KeyIsHeading(new(shown, row.Line, RowReader.Key), key, keys[key].Line) : Words.DuplicateKey(new(shown, row.Line, RowReader.Key), key, keys[key].Line));
            }
        }
    }
}
