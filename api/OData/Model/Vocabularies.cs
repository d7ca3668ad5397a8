using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.OData.Edm;

namespace ThiDua.Portal.Api.OData.Model;

/// <summary>The standard vocabularies, given from our own address: a client that follows every reference of the metadata needs no other host.</summary>
internal static partial class Vocabularies
{
    /// <summary>Where they are below the service's root.</summary>
    public const string Folder = "vocabularies/";

    private static readonly Assembly Library = typeof(IEdmModel).Assembly;

    private static readonly Lazy<Dictionary<string, string>> Texts = new(Read);

    /// <summary>The namespaces that are served.</summary>
    public static IEnumerable<string> Namespaces => Texts.Value.Keys;

    /// <summary>The text of a vocabulary, which refers to the others below the given root; null when there is none.</summary>
    public static string? Of(string space, string root) => Texts.Value.TryGetValue(space, out var text)
        ? Reference().Replace(text, found => Texts.Value.ContainsKey(found.Groups[1].Value) ? $"<edmx:Reference Uri=\"{root}{Folder}{found.Groups[1].Value}.xml\">" : found.Value)
        : null;

    private static Dictionary<string, string> Read()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in Library.GetManifestResourceNames().Where(name => name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(Library.GetManifestResourceStream(name)!);
            var text = reader.ReadToEnd();
            if (Space().Match(text) is { Success: true } found)
                texts[found.Groups[1].Value] = text.Contains("<edmx:Edmx", StringComparison.Ordinal) ? text : Wrapped(text);
        }

        return texts;
    }

    /// <summary>Some of the library's texts are a schema without its document.</summary>
    private static string Wrapped(string schema)
    {
        var start = schema.IndexOf("<Schema", StringComparison.Ordinal);
        return $"""<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0"><edmx:DataServices>{schema[start..]}</edmx:DataServices></edmx:Edmx>""";
    }

    [GeneratedRegex("<Schema[^>]*\\sNamespace=\"(Org\\.OData\\.[^\"]+)")]
    private static partial Regex Space();

    [GeneratedRegex("""<edmx:Reference\s+Uri="[^"]*?(Org\.OData\.[A-Za-z]+\.V1)\.xml"\s*>""")]
    private static partial Regex Reference();
}
