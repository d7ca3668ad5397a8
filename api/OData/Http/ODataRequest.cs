namespace ThiDua.Portal.Api.OData.Http;

/// <summary>A request to the service, from the network or from a batch.</summary>
/// <param name="Method">Its method.</param>
/// <param name="Address">The address below the service's root, percent-encoded as it came: <c>documents?$top=2</c>.</param>
/// <param name="Root">The absolute address of the service's root, with a slash at its end.</param>
/// <param name="Header">Gives a header; null when it is not there.</param>
public sealed record ODataRequest(string Method, string Address, string Root, Func<string, string?> Header)
{
    /// <summary>Whether the reader is told things in English.</summary>
    public bool English { get; init; }

    /// <summary>The body, of a batch or of a query that is too long for an address.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Whether the address stood in a body, which may be longer than an address.</summary>
    public bool IsInBody { get; init; }
}
