using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace ThiDua.Portal.Api.GraphQL.Execution;

/// <summary>Coerced named values, in the order of the schema: the arguments of a field, or the fields of an input object (sections 6.4.1, 3.10).</summary>
public sealed class InputObject : IReadOnlyDictionary<string, object?>
{
    private readonly List<KeyValuePair<string, object?>> members;

    /// <summary>An object of these members; of two with one name the last counts.</summary>
    public InputObject(IEnumerable<KeyValuePair<string, object?>> members)
    {
        this.members = [];
        foreach (var (name, value) in members)
            Set(name, value);
    }

    internal InputObject(int capacity) => members = new(capacity);

    /// <summary>No members.</summary>
    public static InputObject Empty { get; } = new(0);

    /// <inheritdoc/>
    public int Count => members.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => members.Select(member => member.Key);

    /// <inheritdoc/>
    public IEnumerable<object?> Values => members.Select(member => member.Value);

    /// <inheritdoc/>
    public object? this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(key);

    /// <summary>The value of a name; the default of the type where it is absent or null.</summary>
    public T? Get<T>(string name) => TryGetValue(name, out var value) && value is T typed ? typed : default;

    /// <inheritdoc/>
    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        var index = IndexOf(key);
        value = index < 0 ? null : members[index].Value;
        return index >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(string name, object? value) => members.Add(new(name, value));

    private void Set(string name, object? value)
    {
        var index = IndexOf(name);
        if (index < 0)
            members.Add(new(name, value));
        else
            members[index] = new(name, value);
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].Key == name)
                return i;
        }

        return -1;
    }
}
