using System.Buffers;
using System.Collections;
using System.Text;
using ThiDua.Portal.Api.OData.Source;

namespace ThiDua.Portal.Api.OData.Writing;

/// <summary>Writes rows as CSV (RFC 4180); lists join with a bar, and a text that a spreadsheet would compute is guarded.</summary>
internal static class CsvWriter
{
    public static void Write(IBufferWriter<byte> to, IReadOnlyList<ODataRow> rows, IReadOnlyList<(string Name, Func<ODataRow, object?> Value)> columns)
    {
        var text = new StringBuilder(string.Join(',', columns.Select(column => column.Name))).Append("\r\n");
        foreach (var row in rows)
            text.AppendJoin(',', columns.Select(column => Cell(column.Value(row)))).Append("\r\n");
        Encoding.UTF8.GetBytes(text.ToString(), to);
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => Quoted(Guarded(text)),
        ODataRow => "",
        IEnumerable items and not byte[] => Quoted(Guarded(string.Join('|', items.Cast<object?>().Where(item => item is not (null or ODataRow)).Select(item => JsonValues.Text(item!))))),
        _ => JsonValues.Text(value),
    };

    private static string Guarded(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' ? "'" + text : text;

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
