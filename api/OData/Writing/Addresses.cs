using System.Globalization;
using System.Text;
using Microsoft.OData.Edm;
using ThiDua.Portal.Api.OData.Source;

namespace ThiDua.Portal.Api.OData.Writing;

/// <summary>Addresses that answers hold: all absolute.</summary>
internal static class Addresses
{
    /// <summary>The address of a row below the root: <c>documents('a')</c>.</summary>
    public static string OfRow(IEdmNavigationSource set, IEdmEntityType type, ODataRow row)
    {
        var keys = type.Key().ToList();
        var text = new StringBuilder(set.Name).Append('(');
        for (var i = 0; i < keys.Count; i++)
        {
            if (i > 0)
                text.Append(',');
            if (keys.Count > 1)
                text.Append(keys[i].Name).Append('=');
            text.Append(Literal(row.Value(keys[i].Name)));
        }

        return text.Append(')').ToString();
    }

    /// <summary>The address of the next page: the one that was asked, from another place on.</summary>
    public static string Next(string address, string token, long? top)
    {
        var question = address.IndexOf('?', StringComparison.Ordinal);
        var path = question < 0 ? address : address[..question];
        var kept = question < 0 ? [] : address[(question + 1)..].Split('&').Where(option => option.Length > 0 && Name(option) is not ("skip" or "top" or "skiptoken"));
        var options = top is null ? kept : kept.Append(string.Create(CultureInfo.InvariantCulture, $"$top={top}"));
        return $"{path}?{string.Join('&', options.Append("$skiptoken=" + token))}";
    }

    /// <summary>The address without its token, and the token.</summary>
    public static (string Address, string? Token) Split(string address)
    {
        if (!address.Contains("skiptoken=", StringComparison.OrdinalIgnoreCase))
            return (address, null);
        var question = address.IndexOf('?', StringComparison.Ordinal);
        var options = address[(question + 1)..].Split('&');
        var tokens = options.Where(option => Name(option) == "skiptoken" && option.TrimStart('%')[0] is '$' or '2').ToList();
        if (question < 0 || tokens.Count == 0)
            return (address, null);
        if (tokens.Count > 1)
            throw ODataErrors.Of("duplicateOption", "$skiptoken được viết hai lần.", "$skiptoken is there twice.", "$skiptoken");
        var token = tokens[0][(tokens[0].IndexOf('=', StringComparison.Ordinal) + 1)..];
        var rest = string.Join('&', options.Except(tokens));
        return (rest.Length == 0 ? address[..question] : $"{address[..question]}?{rest}", Uri.UnescapeDataString(token));
    }

    private static string Name(string option)
    {
        var equals = option.IndexOf('=', StringComparison.Ordinal);
        var name = Uri.UnescapeDataString(equals < 0 ? option : option[..equals]);
        return name.TrimStart('$').ToLowerInvariant();
    }

    private static string Literal(object? value) => value switch
    {
        string text => $"'{Uri.EscapeDataString(text.Replace("'", "''", StringComparison.Ordinal))}'",
        null => "null",
        _ => Uri.EscapeDataString(JsonValues.Text(value)),
    };
}
