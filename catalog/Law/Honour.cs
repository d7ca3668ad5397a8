namespace ThiDua.Portal.Catalog.Law;

/// <summary>An honour that the law knows by itself.</summary>
/// <param name="Form">Its form.</param>
/// <param name="Title">The title, when the form is an emulation title.</param>
/// <param name="Name">Words of the award's name that make it another honour than its form alone: the flag of the Government.</param>
public sealed record Honour(AwardForm Form, EmulationTitle? Title = null, string? Name = null)
{
    /// <summary>An emulation title.</summary>
    public Honour(EmulationTitle title)
        : this(AwardForm.EmulationTitle, title)
    {
    }

    /// <summary>Whether an award is this honour; one with a name of its own is that of its form as well.</summary>
    public bool Is(AwardForm form, EmulationTitle? title, string award) =>
        Form == form && Title == (form is AwardForm.EmulationTitle ? title : null) && (Name is null || award.Contains(Name, StringComparison.OrdinalIgnoreCase));
}
