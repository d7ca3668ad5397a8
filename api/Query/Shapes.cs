using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Query;

/// <summary>Columns by what they hold and how it can be looked up.</summary>
[Flags]
public enum Shapes
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The id of the row.</summary>
    Key = 1,

    /// <summary>Words, in dictionary order.</summary>
    Text = 2,

    /// <summary>Words without end: a body, or everything that an entry says.</summary>
    LongText = 4,

    /// <summary>A short exact word.</summary>
    Keyword = 8,

    /// <summary>A facet that is a word: an id of another dataset.</summary>
    Word = 16,

    /// <summary>One of a closed list of values.</summary>
    Enumeration = 32,

    /// <summary>True or false.</summary>
    Flag = 64,

    /// <summary>A facet that is a whole number: a year.</summary>
    Year = 128,

    /// <summary>A quantity.</summary>
    Number = 256,

    /// <summary>A day.</summary>
    Date = 512,

    /// <summary>The id of another record.</summary>
    Link = 1024,
}

/// <summary>The shape of a column.</summary>
public static class ColumnShape
{
    private static readonly Column TextOfEntry = Entry.Dataset["text"];

    /// <summary>What a column holds and how it can be looked up.</summary>
    public static Shapes Shape(this Column column) => column switch
    {
        { Role: Role.Body } => Shapes.LongText,
        _ when column == TextOfEntry => Shapes.LongText,
        { Role: Role.Key } => Shapes.Key,
        { Target: not null } => Shapes.Link,
        { Type.IsEnum: true } => Shapes.Enumeration,
        _ when column.Type == typeof(bool) => Shapes.Flag,
        _ when column.Type == typeof(DateOnly) => Shapes.Date,
        _ when column.Type == typeof(string) => column.Role switch { Role.Facet => Shapes.Word, Role.Keyword => Shapes.Keyword, _ => Shapes.Text },
        { Role: Role.Facet } => Shapes.Year,
        _ => Shapes.Number,
    };

    /// <summary>Whether the column holds texts in dictionary order, as against ids in the order of their characters.</summary>
    public static bool IsInDictionaryOrder(this Column column) => column.Shape() is Shapes.Text or Shapes.Keyword;
}
