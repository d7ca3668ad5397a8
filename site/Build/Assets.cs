using System.Security.Cryptography;

namespace ThiDua.Portal.Site.Build;

/// <summary>The style sheet and other files that pages refer to, each published under a name that changes with its bytes.</summary>
public sealed class Assets
{
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

    private static Assets Load()
    {
        var assets = new Assets();
        var assembly = typeof(Assets).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith("assets/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            var name = resource["assets/".Length..];
            var dot = name.LastIndexOf('.');
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..8];
            assets._files.Add(name, ($"/assets/{name[..dot]}-{hash}{name[dot..]}", bytes));
        }

        return assets;
    }
}
