using ThiDua.Portal.Site;

namespace ThiDua.Portal.Api.Hosting;

/// <summary>Where the portal listens.</summary>
internal static class ListenAddress
{
    /// <summary>This machine only: a portal that others reach is one that somebody meant them to reach.</summary>
    public const string Default = "http://localhost:5080";

    /// <summary>Says what is wrong with the addresses, if anything is.</summary>
    public static bool Check(string? addresses)
    {
        if (Wrong(addresses) is not { } wrong)
            return true;
        Console.Error.WriteLine(Words.BadUrl(wrong));
        return false;
    }

    /// <summary>The first of the addresses as somebody on this machine reaches it.</summary>
    public static Uri Reached(string? addresses)
    {
        var address = BindingAddress.Parse(Parts(addresses ?? Default)[0]);
        var host = address.Host is "+" or "*" or "0.0.0.0" or "[::]" ? "localhost" : address.Host;
        return new($"{address.Scheme}://{host}:{address.Port}");
    }

    private static string? Wrong(string? addresses)
    {
        if (addresses is null)
            return null;
        var parts = Parts(addresses);
        return parts is [] ? addresses : Array.Find(parts, part => !IsAddress(part));
    }

    private static string[] Parts(string addresses) => addresses.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsAddress(string text)
    {
        try
        {
            return BindingAddress.Parse(text) is { Scheme: "http" or "https", PathBase: "", Port: >= 0 and <= ushort.MaxValue } address && (address.IsUnixPipe || Uri.CheckHostName(address.Host.Trim('[', ']')) is not UriHostNameType.Unknown || address.Host is "+" or "*");
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
