namespace ThiDua.Portal.Api.Query;

/// <summary>Puts the tests of a list's values into their normal form, as <see cref="FilterForm"/> does with filters.</summary>
internal static class TestForm
{
    /// <summary>A test that no value passes.</summary>
    public static ValueTest Never { get; } = new ValueTest.Some([]);

    /// <summary>All tests: flat, each once, in the order of their texts.</summary>
    public static ValueTest All(IEnumerable<ValueTest> tests) =>
        Ordered(tests.SelectMany(test => test is ValueTest.All all ? all.Tests : [test])) is var each && each is [var only] ? only : new ValueTest.All(each);

    /// <summary>Some test: flat, each once, in the order of their texts.</summary>
    public static ValueTest Some(IEnumerable<ValueTest> tests) =>
        Ordered(tests.SelectMany(test => test is ValueTest.Some some ? some.Tests : [test])) is var each && each is [var only] ? only : new ValueTest.Some(each);

    /// <summary>Not the test; twice not is the test itself.</summary>
    public static ValueTest Not(ValueTest test) => test is ValueTest.Not not ? not.Test : new ValueTest.Not(test);

    private static List<ValueTest> Ordered(IEnumerable<ValueTest> tests) =>
        [.. tests.DistinctBy(FilterText.Of).OrderBy(FilterText.Of, StringComparer.Ordinal)];
}
