namespace ThiDua.Portal.Catalog.Checks;

/// <summary>The days on which something can have happened; an end that is not known is null.</summary>
internal readonly record struct Days(DateOnly? First, DateOnly? Last)
{
    /// <summary>The day on which a document was issued, or the first and last on which it can have been.</summary>
    public static Days Of(Document document) => new(document.IssuedOn ?? document.NotBefore, document.IssuedOn ?? document.NotAfter);

    /// <summary>One day.</summary>
    public static Days Of(DateOnly? day) => new(day, day);

    /// <summary>The days of a year.</summary>
    public static Days Of(int year) => new(new(year, 1, 1), new(year, 12, 31));

    /// <summary>Whether nothing is known.</summary>
    public bool AreUnknown => this is { First: null, Last: null };

    /// <summary>Whether some of the days can lie in a time.</summary>
    public bool CanBeIn(DateOnly? from, DateOnly? until) => !(Last < from) && !(First > until);
}
