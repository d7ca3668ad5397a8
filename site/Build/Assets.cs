using System.Security.Cryptography;
using System.Text;

namespace ThiDua.Portal.Site.Build;

/// <summary>The style sheet and other files that pages refer to, each published under a name that changes with its bytes.</summary>
public sealed class Assets
{
    private const string Styles = "styles/";

    private readonly Dictionary<string, (string Address, byte[] Bytes)> _files = new(StringComparer.Ordinal);

    private Assets()
    {
    }

    /// <summary>The assets that are part of this program.</summary>
    public static Assets Embedded { get; } = Load();

    /// <summary>The files under their published paths, without a leading slash.</summary>
    public IEnumerable<(string Path, byte[] Bytes)> Files => _files.Values.Select(file => (file.Address[1..], file.Bytes));

    /// <summary>The published address of an asset: <c>/assets/site-1a2b3c4d.css</c>.</summary>
    public string this[string name] => _files[name].Address;

    /// <summary>The bytes at a published address; null when nothing is there.</summary>
    public byte[]? Find(string address) => _files.Values.FirstOrDefault(file => file.Address == address).Bytes;

    private static Assets Load()
    {
        var assets = new Assets();
        var sources = EmbeddedFiles("assets/").ToList();
        foreach (var (name, bytes) in sources.Where(source => !source.Name.StartsWith(Styles, StringComparison.Ordinal)))
            assets.Add(name, bytes);

        // One request for all styles, in the order of their names; what they refer to must have its published address by now.
        var sheet = string.Concat(sources.Where(source => source.Name.StartsWith(Styles, StringComparison.Ordinal)).Select(source => Encoding.UTF8.GetString(source.Bytes)));
        foreach (var name in assets._files.Keys.ToList())
            sheet = sheet.Replace($"url({name})", $"url({assets[name]})", StringComparison.Ordinal);
        assets.Add("site.css", Encoding.UTF8.GetBytes(sheet));
        return assets;
    }

    private void Add(string name, byte[] bytes)
    {
        var dot = name.LastIndexOf('.');
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..8];
        _files.Add(name, ($"/assets/{name[..dot]}-{hash}{name[dot..]}", bytes));
    }

    private static IEnumerable<(string Name, byte[] Bytes)> EmbeddedFiles(string prefix)
    {
        var assembly = typeof(Assets).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return (resource[prefix.Length..], bytes);
        }
    }
}
