namespace ThiDua.Portal.Api.Stores;

/// <summary>A title that begins as somebody typed.</summary>
/// <param name="Text">The title.</param>
/// <param name="Count">How many rows have it.</param>
public readonly record struct Suggestion(string Text, int Count);
