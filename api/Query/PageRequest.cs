namespace ThiDua.Portal.Api.Query;

/// <summary>Which part of the rows: so many, after or before a cursor, or after so many.</summary>
/// <param name="Size">How many rows at most; 0 for none, when only counts are wanted.</param>
/// <param name="Skip">How many rows are passed over.</param>
/// <param name="Cursor">The cursor that an earlier answer gave for the page after or before it.</param>
/// <param name="At">Where the page is asked for.</param>
public sealed record PageRequest(int Size = 20, int Skip = 0, string? Cursor = null, QueryPlace At = default);
