using System.Collections;
using System.Collections.Frozen;
using System.Reflection;

namespace ThiDua.Portal.Catalog;

/// <summary>A dataset: its name in every format, where its records are written, and the table of its columns.</summary>
public abstract class Dataset : IEnumerable<Column>
{
    private readonly List<Column> _own = [];
    private readonly Lazy<IReadOnlyList<Column>> _columns;
    private readonly Lazy<FrozenDictionary<string, Column>> _byName;

    private protected Dataset(Type type, string name, string label)
    {
        (Type, Name, Label) = (type, name, label);
        _columns = new(All);
        _byName = new(() => Columns.ToFrozenDictionary(column => column.Name, StringComparer.Ordinal));
    }

    /// <summary>The record that a row of the dataset is.</summary>
    public Type Type { get; }

    /// <summary>English camelCase plural, the same in every format and address: <c>documents</c>.</summary>
    public string Name { get; }

    /// <summary>The Vietnamese name.</summary>
    public string Label { get; }

    /// <summary>The folders of <c>content/</c> whose files are its records; empty for rows and for what is derived.</summary>
    public IReadOnlyList<string> Folders { get; private protected init; } = [];

    /// <summary>For rows: the column that holds the record they belong to, implied by where they are written. Null for records with a page.</summary>
    public string? Parent { get; private protected init; }

    /// <summary>Whether its rows are computed from the other datasets, so that staff never write them.</summary>
    public bool IsDerived { get; private protected init; }

    /// <summary>What the dataset holds and what it does not, in Vietnamese.</summary>
    public string? Help { get; private protected init; }

    /// <summary>The columns in their public order: those of the dataset, then those that every record has.</summary>
    /// <exception cref="InvalidOperationException">The table forgets a property of the record.</exception>
    public IReadOnlyList<Column> Columns => _columns.Value;

    /// <summary>The column of that name, or null.</summary>
    public Column? Find(string name) => _byName.Value.GetValueOrDefault(name);

    /// <summary>The column of that name, which the dataset is known to have.</summary>
    public Column this[string name] => Find(name) ?? throw new ArgumentException($"{Name} has no column {name}.", nameof(name));

    /// <inheritdoc/>
    public IEnumerator<Column> GetEnumerator() => Columns.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private protected void Add(PropertyInfo property, Role role, string label, string? help, string? reverse) =>
        _own.Add(new Column(property, role, label, help, reverse));

    private List<Column> All()
    {
        List<Column> columns = [.. _own, .. Common(Type)];
        for (var i = 0; i < columns.Count; i++)
            columns[i].Index = i;

        var named = columns.Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
        var forgotten = Type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => !named.Contains(EnumNames.CamelCase(property.Name)))
            .Select(property => property.Name)
            .ToList();
        return forgotten is [] ? columns : throw new InvalidOperationException($"The table of {Name} has no column for {string.Join(", ", forgotten)}.");
    }

    private static IEnumerable<Column> Common(Type type)
    {
        if (typeof(RecordWithPage).IsAssignableFrom(type))
            yield return new(type.GetProperty(nameof(RecordWithPage.FormerIds))!, Role.Keyword, "Mã trước đây", "Địa chỉ cũ dẫn về trang này.", null);

        yield return new(type.GetProperty(nameof(Record.Sources))!, Role.Text, "Nguồn", "Địa chỉ các trang công khai đã đăng thông tin.", null);
        yield return new(type.GetProperty(nameof(Record.Note))!, Role.Text, "Ghi chú", null, null);
    }
}
