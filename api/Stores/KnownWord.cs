namespace ThiDua.Portal.Api.Stores;

/// <summary>A word that rows hold.</summary>
/// <param name="Folded">The word without marks.</param>
/// <param name="Exact">Its commonest form with marks, as tokens write it.</param>
/// <param name="Rows">How many rows hold it, with whatever marks.</param>
public readonly record struct KnownWord(string Folded, string Exact, int Rows);
