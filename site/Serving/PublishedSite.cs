using ThiDua.Portal.Site.Build;
using ThiDua.Portal.Site.Pages.Errors;

namespace ThiDua.Portal.Site.Serving;

/// <summary>The site that is served now: a list of files that is swapped whole.</summary>
public sealed class PublishedSite(StateFolder state)
{
    private const string HomePage = "index.html";
    private const string Moves = "redirects.txt";
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile Served? _served;
    private volatile string? _trouble;

    /// <summary>The edition that is served; null before there is any.</summary>
    public string? Edition => _served?.Manifest.Edition;

    /// <summary>Why the newest content is not served; null when it is.</summary>
    public string? Trouble
    {
        get => _trouble;
        set => _trouble = value;
    }

    /// <summary>Whether there is something to serve.</summary>
    public bool IsReady => _served is not null;

    /// <summary>Ends when there is something to serve for the first time.</summary>
    public Task WhenReady => _ready.Task;

    /// <summary>Serves what a manifest lists from now on.</summary>
    public void Swap(Manifest manifest)
    {
        if (manifest.Files.Count == 0)
            return;
        _served = new(manifest, manifest.Files.ContainsKey(Moves) ? MovesIn(PathOf(Moves)) : []);
        _ready.TrySetResult();
    }

    /// <summary>The file that an address asks for: itself, or with <c>.html</c>; null when there is none.</summary>
    public string? Find(string address)
    {
        if (_served?.Manifest is not { } served)
            return null;
        var path = address.TrimStart('/');
        if (path.Length == 0)
            return HomePage;
        return served.Files.ContainsKey(path + ".html") ? path + ".html" : served.Files.ContainsKey(path) ? path : null;
    }

    /// <summary>Whether the site has a file.</summary>
    public bool Has(string file) => _served?.Manifest.Files.ContainsKey(file) is true;

    /// <summary>Where a record with a former id is now; null when nothing has moved from there.</summary>
    public string? MovedTo(string address) => _served?.Moves.GetValueOrDefault(address);

    /// <summary>The addresses of pages that are most like one that is none, the nearest first; found out about only when somebody first errs.</summary>
    public IReadOnlyList<string> Near(string address, int most) => _served?.Nearest.Value.Of(address, most) ?? [];

    /// <summary>Where a file of the site lies on this machine.</summary>
    public string PathOf(string file) => Path.Combine(state.Site, file);

    /// <summary>One line for each: where from, a space, where to.</summary>
    private static Dictionary<string, string> MovesIn(string path) =>
        File.ReadLines(path).Select(line => line.Split(' ')).Where(move => move.Length is 2).ToDictionary(move => move[0], move => move[1], StringComparer.Ordinal);

    private sealed record Served(Manifest Manifest, Dictionary<string, string> Moves)
    {
        /// <summary>Pages of a list divided are reached from the list.</summary>
        public Lazy<NearestAddresses> Nearest { get; } = new(() => new(
            Manifest.Files.Keys
                .Where(file => file.EndsWith(".html", StringComparison.Ordinal) && !file.Contains("/theo", StringComparison.Ordinal) && "/" + file != ErrorPage.Address + ".html")
                .Select(LinkCheck.Address)
                .Where(address => !Moves.ContainsKey(address))
                .Order(StringComparer.Ordinal),
            Moves.OrderBy(move => move.Key, StringComparer.Ordinal)));
    }
}
