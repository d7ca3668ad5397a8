namespace ThiDua.Portal.Api.Query;

/// <summary>A column whose values are counted over the rows of the answer, the commonest first.</summary>
/// <param name="Column">The column.</param>
/// <param name="Limit">How many values are listed; the answer says how many there are.</param>
/// <param name="WithoutOwn">Whether conditions on this very column are left out of its counts, so that a reader sees what choosing another value would give.</param>
public sealed record FacetRequest(Operand Column, int Limit = 20, bool WithoutOwn = false);
