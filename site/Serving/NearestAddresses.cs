using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Site.Serving;

/// <summary>Finds the addresses that are most like one that is none: by the pieces of three letters they share, so that a slip of the finger, a lost word or another folder does not matter.</summary>
/// <remarks>The work for one address is bounded whatever is asked and however large the site is.</remarks>
public sealed class NearestAddresses
{
    private const int LongestRead = 160;
    private const int PiecesAsked = 16;
    private const int LongestPosting = 4096;
    private const int Judged = 64;
    private const double LeastLike = .4;
    private const double LeastOfBest = .7;
    private const int Gram = 3;

    private readonly List<(string Key, string Address)> _addresses = [];
    private readonly Dictionary<string, List<int>> _postings = new(StringComparer.Ordinal);

    /// <param name="addresses">The pages.</param>
    /// <param name="moves">Former addresses with the present ones.</param>
    public NearestAddresses(IEnumerable<string> addresses, IEnumerable<KeyValuePair<string, string>> moves)
    {
        foreach (var (key, address) in addresses.Select(address => (address, address)).Concat(moves.Select(move => (move.Key, move.Value))))
        {
            foreach (var piece in Pieces(Read(key)))
            {
                if (!_postings.TryGetValue(piece, out var posting))
                    _postings.Add(piece, posting = []);
                posting.Add(_addresses.Count);
            }

            _addresses.Add((Read(key), address));
        }
    }

    /// <summary>The addresses nearest to another, the nearest first.</summary>
    public IReadOnlyList<string> Of(string address, int most)
    {
        var asked = Read(address);
        var pieces = Pieces(asked);
        var shared = new Dictionary<int, int>();
        foreach (var posting in pieces.Select(piece => _postings.GetValueOrDefault(piece)).OfType<List<int>>().OrderBy(posting => posting.Count).Take(PiecesAsked))
        {
            foreach (var at in posting.Take(LongestPosting))
                shared[at] = shared.GetValueOrDefault(at) + 1;
        }

        var near = shared.OrderByDescending(candidate => candidate.Value).ThenBy(candidate => candidate.Key).Take(Judged)
            .Select(candidate => (_addresses[candidate.Key].Address, Like: Likeness(asked, pieces, _addresses[candidate.Key].Key)))
            .Where(candidate => candidate.Like >= LeastLike)
            .OrderByDescending(candidate => candidate.Like).ThenBy(candidate => candidate.Address, StringComparer.Ordinal)
            .ToList();
        // Beside a good one, poor ones only distract.
        return [.. near.TakeWhile(candidate => candidate.Like >= LeastOfBest * near[0].Like).Select(candidate => candidate.Address).Distinct(StringComparer.Ordinal).Take(most)];
    }

    /// <summary>The words of an address, as somebody would type them to search.</summary>
    public static string WordsOf(string address)
    {
        var path = WithoutEnding(address.Length > LongestRead ? address[..LongestRead] : address).Trim('/');
        return string.Join(' ', path[(path.LastIndexOf('/') + 1)..].Split(['-', '_', '+', '.', '~', ' '], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>How alike two addresses are, from 0 to 1: as wholes, by their last parts, or because one is the beginning of the other.</summary>
    private static double Likeness(string asked, HashSet<string> pieces, string known)
    {
        var (last, lastKnown) = (asked[(asked.LastIndexOf('/') + 1)..], known[(known.LastIndexOf('/') + 1)..]);
        var (mine, theirs) = (Pieces(last), Pieces(lastKnown));
        return Math.Max(Share(pieces, Pieces(known)), Math.Max(.99 * Share(mine, theirs), .8 * mine.Count(theirs.Contains) / mine.Count));
    }

    private static double Share(HashSet<string> one, HashSet<string> other) =>
        one.Count + other.Count == 0 ? 0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);

    /// <summary>An address as it would be written here: no marks, small letters, hyphens, no ending of another program.</summary>
    private static string Read(string address) => string.Join('/', WithoutEnding(address.Length > LongestRead ? address[..LongestRead] : address).Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Text.Slug));

    private static string WithoutEnding(string address) =>
        address.LastIndexOf('.') is var dot && dot > address.LastIndexOf('/') && address.Length - dot <= 6 ? address[..dot] : address;

    private static HashSet<string> Pieces(string text)
    {
        var pieces = new HashSet<string>(StringComparer.Ordinal);
        var whole = $"/{text}/";
        for (var at = 0; at + Gram <= whole.Length; at++)
            pieces.Add(whole.Substring(at, Gram));
        return pieces;
    }
}
