namespace ThiDua.Portal.Api.Query;

/// <summary>A column as a query names it, or a part of its date.</summary>
/// <param name="Column">The name of the column.</param>
/// <param name="Part">Which part of a date.</param>
/// <param name="At">Where it is named.</param>
public sealed record Operand(string Column, DatePart Part = DatePart.Whole, QueryPlace At = default);

/// <summary>The parts of a date that rows are grouped by; a condition may name the year.</summary>
public enum DatePart
{
    /// <summary>The day itself.</summary>
    Whole,

    /// <summary>The year: <c>2023</c>.</summary>
    Year,

    /// <summary>The quarter of its year: <c>2023-Q2</c>.</summary>
    Quarter,

    /// <summary>The month of its year: <c>2023-05</c>.</summary>
    Month,
}
