using YamlDotNet.RepresentationModel;

namespace ThiDua.Portal.Tests.Citations;

/// <summary>The facts that were read from the five plans and from public pages.</summary>
internal static class Facts
{
    private static readonly Lazy<YamlMappingNode> Root = new(() =>
    {
        var yaml = new YamlStream();
        using var reader = new StreamReader(Shared.Require("seed-facts.yaml"));
        yaml.Load(reader);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    });

    public static IEnumerable<YamlMappingNode> Of(string section) => List(Root.Value, section);

    public static IEnumerable<YamlMappingNode> List(YamlMappingNode node, string name) =>
        node.Children.TryGetValue(new YamlScalarNode(name), out var list) ? ((YamlSequenceNode)list).Cast<YamlMappingNode>() : [];

    /// <summary>The text under a name; null where it is absent or null.</summary>
    public static string? Text(YamlMappingNode node, string name) =>
        node.Children.TryGetValue(new YamlScalarNode(name), out var value) && value is YamlScalarNode { Value: not null and not "null" and not "" } text
            ? text.Value
            : null;

    public static YamlMappingNode? Node(YamlMappingNode node, string name) =>
        node.Children.TryGetValue(new YamlScalarNode(name), out var value) ? value as YamlMappingNode : null;
}
