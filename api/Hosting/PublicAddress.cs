using ThiDua.Portal.Site;

namespace ThiDua.Portal.Api.Hosting;

/// <summary>The address that readers see, where another server stands before this one.</summary>
public static class PublicAddress
{
    /// <summary>Reads it; false after saying what is wrong with it.</summary>
    public static bool Check(string? written, out Uri? address)
    {
        address = null;
        if (string.IsNullOrEmpty(written))
            return true;
        if (Uri.TryCreate(written, UriKind.Absolute, out address) && address.Scheme is "http" or "https" && address.Query.Length == 0 && address.Fragment.Length == 0)
            return true;
        Console.Error.WriteLine(Words.BadPublicUrl(written));
        return false;
    }
}
