using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using ThiDua.Portal.Catalog.Formats;

namespace ThiDua.Portal.Catalog.Content;

/// <summary>Rows beside a record, <c>{id}.{dataset}.csv</c>: read as a stream each time, never held whole.</summary>
internal sealed class RowFile(string path, string file, Dataset dataset, string parent)
{
    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture)
    {
        BadDataFound = null,
        MissingFieldFound = null,
        DetectDelimiter = false,
        HasHeaderRecord = false,
        MaxFieldSize = 1 << 20,
    };

    /// <summary>The dataset of the rows.</summary>
    public Dataset Dataset { get; } = dataset;

    /// <summary>The id of the record they belong to.</summary>
    public string Parent { get; } = parent;

    /// <summary>The file, from the content folder on.</summary>
    public string File { get; } = file;

    /// <summary>Where the file is on this machine.</summary>
    public string Path { get; } = path;

    /// <summary>The rows, each with the line it starts on; what is wrong becomes a problem.</summary>
    public IEnumerable<Item> Read(List<Problem> problems)
    {
        using var text = new StreamReader(Path, new UTF8Encoding(false, throwOnInvalidBytes: true));
        using var csv = new CsvParser(text, Form);
        if (!csv.Read() || csv.Record is not { } header)
        {
            problems.Add(Words.CsvForm(new(File, 1), Words.CsvEmpty()));
            yield break;
        }

        var line = csv.RawRow + 1;
        while (csv.Read())
        {
            if (csv.Count != header.Length)
                problems.Add(Words.CsvForm(new(File, line), Words.CsvCells(csv.Count, header.Length)));
            else if (Row(header, csv.Record!, line, problems) is { } item)
                yield return item;
            line = csv.RawRow + 1;
        }
    }

    private Item? Row(string[] header, string[] cells, int line, List<Problem> problems)
    {
        var fields = new List<Field>(header.Length);
        string? key = null;
        for (var i = 0; i < header.Length; i++)
        {
            var text = Csv.Unguard(cells[i]);
            if (header[i] == RowReader.Key)
                key = text;
            else if (text.Length > 0)
                fields.Add(Cell(header[i], text, line));
            else if (Dataset.Find(header[i]) is null)
                fields.Add(new(header[i], line, [], [], IsList: false));
        }

        return RowReader.Read(Dataset, Parent, key, new(line, fields), File, problems);
    }

    private Field Cell(string name, string text, int line) =>
        Dataset.Find(name) is { IsList: true }
            ? new(name, line, [.. text.Split(Csv.ListSeparator).Select(value => new Written(value, line))], [], IsList: true)
            : new(name, line, [new(text, line)], [], IsList: false);
}
