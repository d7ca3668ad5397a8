namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>The server counts in binary floating point, which holds decimal numbers of 15 digits exactly enough to tell them apart.</summary>
internal static class ServerNumber
{
    /// <summary>The number of 15 digits nearest to a number.</summary>
    public static decimal Nearest(decimal number)
    {
        try
        {
            return (decimal)(double)number;
        }
        catch (OverflowException)
        {
            // Beyond every number that is held.
            return number;
        }
    }

    /// <summary>Whether the server holds the number as it is.</summary>
    public static bool IsExact(decimal number) => Nearest(number) == number;
}
