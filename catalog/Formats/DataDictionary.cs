using System.Text;

namespace ThiDua.Portal.Catalog.Formats;

/// <summary>The data dictionary: every dataset and column in Vietnamese, as Markdown for people who write or use the data.</summary>
public static class DataDictionary
{
    /// <summary>The dictionary of some datasets.</summary>
    public static string Of(IEnumerable<Dataset> datasets)
    {
        var text = new StringBuilder($"# {Words.DictionaryTitle}\n\n{Words.DictionaryIntroduction}\n");
        foreach (var dataset in datasets)
            Write(dataset, text);
        return text.ToString();
    }

    private static void Write(Dataset dataset, StringBuilder text)
    {
        text.Append($"\n## {dataset.Name}: {dataset.Label}\n\n{Words.WhereWritten(dataset)}\n");
        if (dataset.Help is not null)
            text.Append($"{dataset.Help}\n");
        text.Append($"\n| {string.Join(" | ", Words.DictionaryColumns)} |\n|{string.Concat(Words.DictionaryColumns.Select(_ => "---|"))}\n");
        foreach (var column in dataset.Columns)
            text.Append($"| `{column.Name}` | {column.Label} | {Words.OfRole(column.Role)} | {Words.TypeOf(column)} | {Words.PresenceOf(dataset, column)} | {Meaning(column)} |\n");

        foreach (var column in dataset.Columns.Where(column => column.Values is [_, ..]))
            text.Append($"\n`{column.Name}`: {string.Join(" · ", column.Values.Select(value => $"`{value.Name}` {value.Label}"))}\n");
    }

    private static string Meaning(Column column) =>
        string.Join(' ', new[] { column.Help, column.Reverse is null ? null : Words.Reverse(column.Reverse) }.OfType<string>());
}
