using System.Numerics;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>A number for the words of a title, by which titles of the same words are found.</summary>
internal struct TitleHash
{
    private const int CodeBits = 32;

    private uint _hash;

    /// <summary>Takes the place of the next word among the folded words.</summary>
    public void Add(int word) => _hash = (BitOperations.RotateLeft(_hash, 5) ^ (uint)(word + 1)) * 0x9E3779B1u;

    /// <summary>The hash and the code of a title, in one number that orders by the hash.</summary>
    public readonly ulong With(int code) => ((ulong)_hash << CodeBits) | (uint)code;

    /// <summary>Whether a number is of this hash.</summary>
    public readonly bool IsOf(ulong number) => number >> CodeBits == _hash;

    /// <summary>The code in a number.</summary>
    public static int CodeOf(ulong number) => (int)(uint)number;

    /// <summary>Where the numbers of a hash begin.</summary>
    public static int Bound(ReadOnlySpan<ulong> numbers, TitleHash hash) => numbers.BinarySearch(hash.With(0)) is var at && at < 0 ? ~at : at;
}
