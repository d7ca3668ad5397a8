namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Where a value stands in an answer: a text among its bytes, a list among its slots.</summary>
/// <param name="Start">Where it begins. No text begins an answer, so that 0 is nowhere.</param>
/// <param name="Length">How many bytes, or values.</param>
/// <param name="IsList">Whether it is a list.</param>
internal readonly record struct Slot(int Start, int Length, bool IsList = false)
{
    /// <summary>How many values: none or one, or those of a list.</summary>
    public int Count => IsList ? Length : Start > 0 ? 1 : 0;
}
