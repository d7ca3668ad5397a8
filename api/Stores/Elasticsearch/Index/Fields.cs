using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>The fields of an index, by what they are asked for.</summary>
internal static class Fields
{
    /// <summary>The row as it is answered; not searched.</summary>
    public const string Row = "row";

    /// <summary>The place of a row in the dataset's own order: one text, different for each row.</summary>
    public const string Place = "place";

    /// <summary>Folded titles, for suggestions.</summary>
    public const string Suggest = "suggest";

    /// <summary>The words of all searched columns.</summary>
    public const string Words = "words";

    /// <summary>The words of the title once more.</summary>
    public const string Title = "title";

    /// <summary>The words of the title as one.</summary>
    public const string Whole = "whole";

    /// <summary>What a column is compared, ordered, counted and grouped by.</summary>
    public static string Key(Column column) => $"key.{column.Name}";

    /// <summary>The values as they are.</summary>
    public static string Raw(Column column) => column.IsInDictionaryOrder() ? $"raw.{column.Name}" : Key(column);

    /// <summary>The values in small letters.</summary>
    public static string Lower(Column column) => $"lower.{column.Name}";

    /// <summary>The values without marks.</summary>
    public static string Fold(Column column) => $"fold.{column.Name}";

    /// <summary>The field of a stream of words.</summary>
    public static string Stream(string words, TextStream stream) => stream is TextStream.Folded ? $"{words}.folded" : $"{words}.exact";

    /// <summary>Whether parts of a column's texts are asked for without regard to case or marks.</summary>
    public static bool HasForms(Column column) => column.Shape() is Shapes.Keyword or Shapes.Word or Shapes.Link;
}
