using System.Text;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores.Segment;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Tests a value here, by the rules by which the server tests it.</summary>
internal static class ValueTests
{
    /// <summary>Whether a value passes.</summary>
    public static bool Passes(Column column, ValueTest test, object value) => test switch
    {
        ValueTest.OneOf some => some.Values.Any(one => Compare(column, value, one) == 0),
        ValueTest.Range range => (range.Low is null || Compare(column, value, range.Low) is var low && (low > 0 || (low == 0 && !range.LowOpen)))
            && (range.High is null || Compare(column, value, range.High) is var high && (high < 0 || (high == 0 && !range.HighOpen))),
        ValueTest.Match match => TextMatch.Passes(match, Value.Text(value)),
        ValueTest.All all => all.Tests.All(part => Passes(column, part, value)),
        ValueTest.Some some => some.Tests.Any(part => Passes(column, part, value)),
        ValueTest.Not not => !Passes(column, not.Test, value),
        _ => throw new ArgumentOutOfRangeException(nameof(test)),
    };

    /// <summary>The order of two values in a column.</summary>
    public static int Compare(Column column, object one, object other) => ColumnKey.IsNumber(column)
        ? ((decimal)one).CompareTo((decimal)other)
        : Encoding.UTF8.GetBytes(ColumnKey.Of(column, one)).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(ColumnKey.Of(column, other)));
}
