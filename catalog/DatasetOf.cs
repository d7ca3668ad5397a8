using System.Linq.Expressions;
using System.Reflection;

namespace ThiDua.Portal.Catalog;

/// <summary>The dataset of one kind of record, written as a table beside it.</summary>
public sealed class Dataset<T> : Dataset
    where T : Record
{
    /// <summary>Names a dataset; its columns follow as a collection initialiser.</summary>
    /// <param name="name">English camelCase plural.</param>
    /// <param name="label">The Vietnamese name.</param>
    /// <param name="folders">The folders of <c>content/</c> whose files are its records.</param>
    /// <param name="parent">For rows: the property that holds the record they belong to.</param>
    /// <param name="derived">Whether its rows are computed.</param>
    /// <param name="help">What it holds, in Vietnamese.</param>
    public Dataset(string name, string label, string[]? folders = null, string? parent = null, bool derived = false, string? help = null)
        : base(typeof(T), name, label)
    {
        Folders = folders ?? [];
        Parent = parent is null ? null : EnumNames.CamelCase(parent);
        IsDerived = derived;
        Help = help;
    }

    /// <summary>Adds a column; a collection initialiser reads as the table of the dataset.</summary>
    /// <param name="property">The property that holds the value.</param>
    /// <param name="role">What readers do with it.</param>
    /// <param name="label">Its Vietnamese name.</param>
    /// <param name="help">How to fill or read it, in Vietnamese.</param>
    /// <param name="reverse">For a link: the name of the way back on the record it leads to.</param>
    public void Add(Expression<Func<T, object?>> property, Role role, string label, string? help = null, string? reverse = null)
    {
        var body = property.Body is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand : property.Body;
        var member = (PropertyInfo)((MemberExpression)body).Member;
        Add(typeof(T).GetProperty(member.Name)!, role, label, help, reverse);
    }
}
