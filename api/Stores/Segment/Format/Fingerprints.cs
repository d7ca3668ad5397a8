using System.Security.Cryptography;
using System.Text;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Hashes of the rules by which a segment is made: another table of columns or another way of cutting words gives another hash.</summary>
internal static class Fingerprints
{
    // Every kind of character that cutting, folding and ordering treat in a way of their own.
    private const string Probe = "Thi đua “Dân vận khéo” năm 2023; 16-CT/UBND, hoà hòa thuý thúy kỹ kĩ Đường ĐƯỜNG 1.000 05 a\u0301 ca\u0301c œuvre Straße Ω";

    /// <summary>The hash of how words are cut, folded and ordered.</summary>
    public static string Analysis { get; } = Hash(string.Join('\n',
        Catalog.Vietnamese.Tokens.Folded(Probe),
        Catalog.Vietnamese.Tokens.Exact(Probe),
        Catalog.Vietnamese.Text.Fold(Probe),
        Catalog.Vietnamese.Text.SortKey(Probe)));

    /// <summary>The hash of a dataset's columns and of what is searched and ordered by.</summary>
    public static string Schema(Dataset dataset) => Hash(string.Join('\n', dataset.Columns
        .Select(column => $"{column.Name} {column.Shape()} {column.IsList} {string.Join(',', column.Values.Select(value => value.Name))}")
        .Append(string.Join(',', Capabilities.Searched(dataset).Select(column => column.Name)))
        .Append(Capabilities.Title(dataset)?.Name)
        .Append(Capabilities.DefaultOrder(dataset).ToString())));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}
