using System.Text.Json;

namespace ThiDua.Portal.Tests.GraphQL;

/// <summary>The conformance cases of one file, and the list of those that fail.</summary>
internal static class Cases
{
    private static readonly Lock Reading = new();
    private static readonly Dictionary<string, JsonDocument> Read = [];

    public static string Text(string file) => File.ReadAllText(Shared.Require("conformance", "graphql", file));

    public static JsonElement.ArrayEnumerator Of(string file)
    {
        var text = Text(file);
        lock (Reading)
        {
            if (!Read.TryGetValue(file, out var cases))
                Read[file] = cases = JsonDocument.Parse(text, new() { MaxDepth = 512 });
            return cases.RootElement.EnumerateArray();
        }
    }

    /// <summary>Runs every case; a case fails with the text that it returns.</summary>
    public static void Hold(IEnumerable<JsonElement> cases, Func<JsonElement, string?> check)
    {
        var count = 0;
        var failures = new List<string>();
        foreach (var item in cases)
        {
            count++;
            if (Failure(item, check) is { } failure)
                failures.Add($"{Name(item)}: {failure}");
        }

        Assert.True(count > 0, "The file holds no case.");
        Assert.True(failures.Count is 0, $"{failures.Count} of {count} cases fail:\n{string.Join('\n', failures)}");
        TestContext.Current.TestOutputHelper?.WriteLine($"{count} cases hold.");
    }

    public static string Source(JsonElement item) => item.TryGetProperty("sourceUtf16", out var units)
        ? new([.. units.EnumerateArray().Select(unit => (char)unit.GetInt32())])
        : item.GetProperty("source").GetString()!;

    /// <summary>The locations of an expected or actual error as text.</summary>
    public static string Locations(JsonElement error) => error.TryGetProperty("locations", out var locations)
        ? string.Join(' ', locations.EnumerateArray().Select(location => $"{location.GetProperty("line")}:{location.GetProperty("column")}"))
        : "";

    public static string? Different(string expected, string actual) => expected == actual ? null : $"expected {expected}, was {actual}";

    private static string? Failure(JsonElement item, Func<JsonElement, string?> check)
    {
        try
        {
            return check(item);
        }
        catch (Exception unexpected) when (unexpected is not OutOfMemoryException)
        {
            return unexpected.ToString();
        }
    }

    private static string Name(JsonElement item) =>
        item.TryGetProperty("id", out var id) ? id.GetString()! : item.GetProperty(item.TryGetProperty("coordinate", out _) ? "coordinate" : "from").GetString()!;
}
