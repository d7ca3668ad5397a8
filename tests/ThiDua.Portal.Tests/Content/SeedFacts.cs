using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ThiDua.Portal.Tests.Content;

/// <summary>One thing that the study of the plans wrote down.</summary>
/// <param name="Path">Its section and its name there: <c>milestones/m01</c>.</param>
/// <param name="Node">What was written.</param>
internal sealed record Fact(string Path, YamlNode Node)
{
    /// <summary>The name within the section.</summary>
    public string Name => Path[(Path.IndexOf('/', StringComparison.Ordinal) + 1)..];

    public string? Text(string key) => SeedFacts.Text(At(key));

    public bool Is(string key) => Text(key) is "true";

    public IEnumerable<string> Texts(string key) => At(key) is YamlSequenceNode list ? list.Select(node => SeedFacts.Text(node)!) : [];

    public IEnumerable<Fact> Facts(string key) => At(key) is YamlSequenceNode list ? list.Select((node, i) => new Fact($"{Path}/{key}/{i}", node)) : [];

    public Fact? Part(string key) => At(key) is YamlMappingNode part ? new($"{Path}/{key}", part) : null;

    public DateOnly? Date(string key) => Text(key) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>The pairs of a mapping.</summary>
    public IEnumerable<(string Key, YamlNode Value)> Pairs => Node is YamlMappingNode map ? map.Select(pair => (SeedFacts.Text(pair.Key)!, pair.Value)) : [];

    private YamlNode? At(string key) => Node is YamlMappingNode map && map.Children.TryGetValue(key, out var value) ? value : null;
}

/// <summary>The facts of the study, by section.</summary>
internal static class SeedFacts
{
    private static readonly string[] Names = ["id", "number", "canonical", "key", "n"];

    private static readonly Lazy<List<Fact>> Read = new(() =>
    {
        using var text = File.OpenText(Shared.Require("seed-facts.yaml"));
        var yaml = new YamlStream();
        yaml.Load(text);
        return [.. ((YamlMappingNode)yaml.Documents[0].RootNode).Where(section => Text(section.Key) is not "meta").SelectMany(section => Entries(Text(section.Key)!, section.Value))];
    });

    public static IReadOnlyList<Fact> All => Read.Value;

    public static IEnumerable<Fact> Of(string section) => All.Where(fact => fact.Path.StartsWith(section + "/", StringComparison.Ordinal));

    public static string? Text(YamlNode? node) =>
        node is YamlScalarNode { Value: { } value } scalar && !(scalar.Style is ScalarStyle.Plain && value is "null" or "") ? value : null;

    private static IEnumerable<Fact> Entries(string path, YamlNode node) => node switch
    {
        YamlSequenceNode { Children: [YamlMappingNode, ..] } list => list.Children.SelectMany((child, i) => new[] { new Fact($"{path}/{Name((YamlMappingNode)child, i)}", child) }),
        YamlMappingNode map => map.SelectMany(pair => pair.Value is YamlSequenceNode { Children: [YamlMappingNode, ..] }
            ? Entries($"{path}/{Text(pair.Key)}", pair.Value)
            : [new Fact($"{path}/{Text(pair.Key)}", pair.Value)]),
        _ => [new Fact(path, node)],
    };

    private static string Name(YamlMappingNode map, int position) =>
        Names.Where(name => map.Children.ContainsKey(name)).Select(name => Text(map[name])).FirstOrDefault() ?? (position + 1).ToString(CultureInfo.InvariantCulture);
}
