namespace ThiDua.Portal.Catalog.Citations;

/// <summary>How a symbol is written differently from the rules of its system.</summary>
[Flags]
public enum Irregularities
{
    /// <summary>It is written by the rules.</summary>
    None = 0,

    /// <summary>Slash and hyphen in each other's place, as in 217/QĐ-TW.</summary>
    Separators = 1,

    /// <summary>Spaces inside, or none before the number.</summary>
    Spaces = 2,

    /// <summary>Letters in another case, as in 16/ct-ubnd.</summary>
    Case = 4,

    /// <summary>A dash of another length than a hyphen.</summary>
    Dashes = 8,

    /// <summary>Letters without their marks, as in 217-QD/TW.</summary>
    Marks = 16,
}
