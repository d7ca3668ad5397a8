using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Vietnamese;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages.Search;

/// <summary>The words of all entries and what is shown of each, as the files that a browser searches.</summary>
internal sealed class SearchIndex
{
    /// <summary>The entries of one file: a page of results needs few files, and none of them is large.</summary>
    public const int EntriesOfFile = 50;

    /// <summary>More entries than these are not searched by a browser: its files would be too large for a phone, and making them would need memory for all words.</summary>
    public const int MostEntries = 20_000;

    /// <summary>Up to so many entries the texts of documents are searched too; beyond, reading and fetching them would take too long.</summary>
    public const int MostWithBodies = 2_000;

    private const int EntriesOfWordFile = 32;
    private const int LongestTitle = 35;

    private readonly SortedDictionary<string, SortedDictionary<string, WordSteps>>[] _words;
    private readonly List<byte[]> _entries = [];
    private readonly List<(EntryKind Kind, int Start, int End)> _kinds = [];
    private readonly char[] _titles;

    private SearchIndex(int count)
    {
        _titles = new char[count];
        _words = [.. Enumerable.Range(0, WordFiles(count)).Select(_ => new SortedDictionary<string, SortedDictionary<string, WordSteps>>(StringComparer.Ordinal))];
    }

    /// <summary>How many files the words of so many entries are in.</summary>
    public static int WordFiles(int entries) => Math.Max(1, entries / EntriesOfWordFile);

    /// <summary>The index of a publication of so many entries.</summary>
    public static SearchIndex Of(Publication publication, int count)
    {
        var index = new SearchIndex(count);
        var entries = count <= MostWithBodies ? publication.All<Entry>() : publication.EntriesWithoutBodies();
        var number = 0;
        foreach (var some in entries.Chunk(EntriesOfFile))
        {
            index._entries.Add(SearchIndexJson.Of(some));
            foreach (var entry in some)
                index.Add(number++, entry);
        }

        return index;
    }

    /// <summary>The file in which a word is: FNV-1a over its characters, as the script computes it.</summary>
    public static int FileOf(ReadOnlySpan<char> word, int files)
    {
        var hash = 0x811C9DC5u;
        foreach (var c in word)
            hash = (hash ^ c) * 0x01000193u;
        return (int)(hash % (uint)files);
    }

    /// <summary>What every search reads first.</summary>
    public void WriteIndex(string version, Sink sink) => SearchIndexJson.Write(sink, json =>
    {
        json.WriteString("version", version);
        json.WriteNumber("entries", _titles.Length);
        json.WriteNumber("files", _words.Length);
        json.WriteNumber("perFile", EntriesOfFile);
        json.WriteStartArray("kinds");
        foreach (var (kind, start, end) in _kinds)
        {
            json.WriteStartArray();
            json.WriteStringValue(kind.Name());
            json.WriteStringValue(Words.Capital(kind.Label()));
            json.WriteNumberValue(start);
            json.WriteNumberValue(end);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteString("titles", _titles);
    });

    /// <summary>The words of a file: for each folded word its exact words, each with the steps from entry to entry.</summary>
    public void WriteWords(int file, Sink sink) => SearchIndexJson.Write(sink, json =>
    {
        foreach (var (folded, variants) in _words[file])
        {
            json.WriteStartObject(folded);
            foreach (var (exact, steps) in variants)
            {
                json.WriteStartArray(exact);
                foreach (var step in steps.All())
                    json.WriteNumberValue(step);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }
    });

    /// <summary>What is shown of the entries of a file.</summary>
    public byte[] Entries(int file) => _entries[file];

    private void Add(int number, Entry entry)
    {
        if (_kinds is [.., var (kind, start, _)] && kind == entry.Kind)
            _kinds[^1] = (kind, start, number + 1);
        else
            _kinds.Add((entry.Kind, number, number + 1));
        var titleWords = Add(number, entry.Title, isTitle: true);
        _titles[number] = titleWords > LongestTitle ? '0' : Base36(titleWords);
        Add(number, entry.Text, isTitle: false);
    }

    private int Add(int number, string text, bool isTitle)
    {
        var count = 0;
        var reader = new TokenReader(text);
        for (; reader.Read(); count++)
        {
            var file = _words[FileOf(reader.Folded, _words.Length)];
            var folded = reader.Folded.ToString();
            if (!file.TryGetValue(folded, out var variants))
                file.Add(folded, variants = new(StringComparer.Ordinal));
            var exact = reader.Exact.ToString();
            if (!variants.TryGetValue(exact, out var steps))
                variants.Add(exact, steps = new());
            steps.Add(number, isTitle);
        }

        return count;
    }

    private static char Base36(int number) => number < 10 ? (char)('0' + number) : (char)('a' + number - 10);
}
