using System.Collections;

namespace ThiDua.Portal.Tests.Content;

/// <summary>Where facts and records differ; a test shows all of them at once.</summary>
internal sealed class Differences
{
    private readonly List<string> _found = [];
    private int _looked;

    public void Compare(string where, object? fact, object? record)
    {
        _looked++;
        if (!Equal(fact, record))
            _found.Add($"{where}: the facts say “{Shown(fact)}”, the record “{Shown(record)}”");
    }

    public void Compare(string where, string? fact, string? record, StringComparison comparison) =>
        Compare(where, fact, string.Equals(fact, record, comparison) ? fact : record);

    public void Holds(string where, bool holds)
    {
        _looked++;
        if (!holds)
            _found.Add(where);
    }

    public void AreNone()
    {
        Assert.True(_looked > 0, "Nothing was compared.");
        Assert.True(_found.Count == 0, string.Join('\n', _found));
    }

    private static bool Equal(object? fact, object? record) => (fact, record) switch
    {
        (string, string) or (not IEnumerable, _) => Equals(fact, record),
        (IEnumerable facts, IEnumerable records) => facts.Cast<object>().SequenceEqual(records.Cast<object>()),
        _ => false,
    };

    private static string Shown(object? value) => value is IEnumerable list and not string ? string.Join(", ", list.Cast<object>()) : $"{value}";
}
