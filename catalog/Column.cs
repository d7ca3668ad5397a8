using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ThiDua.Portal.Catalog;

/// <summary>One column of a dataset: its name in every format, what readers do with it, and its Vietnamese words.</summary>
public sealed class Column
{
    private readonly Func<Record, object?> _get;
    private readonly Action<Record, object?>? _set;
    private readonly Func<string, object>? _link;

    internal Column(PropertyInfo property, Role role, string label, string? help, string? reverse)
    {
        (Name, Role, Label, Help, Reverse) = (EnumNames.CamelCase(property.Name), role, label, help, reverse);
        JsonName = JsonEncodedText.Encode(Name);
        var type = property.PropertyType;
        IsList = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);
        var element = IsList ? type.GetGenericArguments()[0] : type;
        IsNullable = !IsList && (Nullable.GetUnderlyingType(element) is not null
            || (!element.IsValueType && new NullabilityInfoContext().Create(property).ReadState is NullabilityState.Nullable));
        Type = Nullable.GetUnderlyingType(element) ?? element;
        Target = typeof(IRef).IsAssignableFrom(Type) ? Type.GetGenericArguments()[0] : null;
        IsRequired = property.IsDefined(typeof(RequiredMemberAttribute));
        IsDerived = property.SetMethod is not { IsPublic: true };
        _get = Getter(property);
        _set = property.SetMethod is null ? null : Setter(property);
        _link = Target is null ? null : Linker(Type);
    }

    /// <summary>English camelCase, the same in front matter, JSON, CSV, OData and GraphQL.</summary>
    public string Name { get; }

    /// <summary>The name, ready to be written as JSON.</summary>
    public JsonEncodedText JsonName { get; }

    /// <summary>What readers do with the column.</summary>
    public Role Role { get; }

    /// <summary>The Vietnamese name of the column.</summary>
    public string Label { get; }

    /// <summary>How to fill or read the column, in Vietnamese; null when the label says all.</summary>
    public string? Help { get; }

    /// <summary>The type of one value: text, <see cref="bool"/>, <see cref="int"/>, <see cref="decimal"/>, <see cref="DateOnly"/>, an enumeration, <see cref="Ref{T}"/> or <see cref="Catalog.Body"/>.</summary>
    public Type Type { get; }

    /// <summary>Whether the column holds any number of values.</summary>
    public bool IsList { get; }

    /// <summary>Whether the sources may be silent: the value may be null.</summary>
    public bool IsNullable { get; }

    /// <summary>Whether staff must write it.</summary>
    public bool IsRequired { get; }

    /// <summary>Whether it is computed and published, and never written by staff.</summary>
    public bool IsDerived { get; }

    /// <summary>The record that a link leads to; null for a column that is no link.</summary>
    public Type? Target { get; }

    /// <summary>The name of the way back, on the record that the link leads to: <c>citedBy</c>.</summary>
    public string? Reverse { get; }

    /// <summary>The allowed values of an enumeration, else none.</summary>
    public IReadOnlyList<EnumName> Values => Type.IsEnum ? EnumNames.Of(Type) : [];

    /// <summary>The value in a record: null, one value, or a list of values.</summary>
    public object? Get(Record record) => _get(record);

    /// <summary>The values in a record: none, one, or all of a list.</summary>
    public IEnumerable<object> Each(Record record) => _get(record) switch
    {
        null => [],
        string text => [text],
        IEnumerable list => list.Cast<object>(),
        var value => [value],
    };

    /// <summary>The ids that a link holds in a record.</summary>
    public IEnumerable<string> Links(Record record) => Target is null ? [] : Each(record).Cast<IRef>().Select(link => link.Id);

    /// <summary>The place of the column in its dataset, from 0.</summary>
    public int Index { get; internal set; }

    internal void Set(Record record, object? value) => _set!(record, value);

    /// <summary>A link of the column's kind to an id.</summary>
    internal object Link(string id) => _link!(id);

    private static Func<Record, object?> Getter(PropertyInfo property)
    {
        var record = Expression.Parameter(typeof(Record));
        var value = Expression.Property(Expression.Convert(record, property.DeclaringType!), property);
        return Expression.Lambda<Func<Record, object?>>(Expression.Convert(value, typeof(object)), record).Compile();
    }

    private static Action<Record, object?> Setter(PropertyInfo property)
    {
        var record = Expression.Parameter(typeof(Record));
        var value = Expression.Parameter(typeof(object));
        var call = Expression.Call(Expression.Convert(record, property.DeclaringType!), property.SetMethod!, Expression.Convert(value, property.PropertyType));
        return Expression.Lambda<Action<Record, object?>>(call, record, value).Compile();
    }

    private static Func<string, object> Linker(Type type)
    {
        var id = Expression.Parameter(typeof(string));
        var link = Expression.New(type.GetConstructor([typeof(string)])!, id);
        return Expression.Lambda<Func<string, object>>(Expression.Convert(link, typeof(object)), id).Compile();
    }
}
