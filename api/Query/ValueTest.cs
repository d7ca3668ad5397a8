namespace ThiDua.Portal.Api.Query;

/// <summary>A test of one value of a column. Texts and ids are strings, numbers decimals, enumerations and dates themselves.</summary>
public abstract record ValueTest
{
    private ValueTest()
    {
    }

    /// <summary>Any value.</summary>
    public static ValueTest Anything { get; } = new Range(null, null);

    /// <summary>One of the values.</summary>
    public sealed record OneOf(IReadOnlyList<object> Values) : ValueTest;

    /// <summary>Between two values; without bound where null.</summary>
    public sealed record Range(object? Low, object? High, bool LowOpen = false, bool HighOpen = false) : ValueTest;

    /// <summary>A text that starts with, ends with, contains or is the given one.</summary>
    public sealed record Match(MatchKind Kind, string Text, TextForm Form) : ValueTest;

    /// <summary>All the tests pass.</summary>
    public sealed record All(IReadOnlyList<ValueTest> Tests) : ValueTest;

    /// <summary>Some test passes.</summary>
    public sealed record Some(IReadOnlyList<ValueTest> Tests) : ValueTest;

    /// <summary>The test does not pass.</summary>
    public sealed record Not(ValueTest Test) : ValueTest;
}
