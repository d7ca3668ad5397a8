namespace ThiDua.Portal.Catalog.Checks;

/// <summary>What of a person must never be published.</summary>
internal enum PersonalDataKind
{
    CitizenId,
    IdCard,
    MobilePhone,
    BankAccount,
    PersonalMail,
    HomeAddress,
    BirthDate,
}

/// <summary>A piece of personal data in a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first character.</param>
/// <param name="Length">How many characters it has.</param>
internal readonly record struct PersonalDatum(PersonalDataKind Kind, int Start, int Length)
{
    private const int Shown = 3;

    /// <summary>The character after its last.</summary>
    public int End => Start + Length;

    /// <summary>As much of a number as tells an editor which it is, and nobody else; null for what is no number.</summary>
    public string? Hint(string text) => Kind is PersonalDataKind.HomeAddress or PersonalDataKind.BirthDate or PersonalDataKind.PersonalMail
        ? null
        : string.Concat(text.Substring(Start, Length).Where(char.IsAsciiDigit).Take(Shown));
}
