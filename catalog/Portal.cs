namespace ThiDua.Portal.Catalog;

/// <summary>Who publishes the portal and where, from <c>portal.yaml</c>.</summary>
public sealed record Portal
{
    /// <summary>The name of the portal.</summary>
    public required string Name { get; init; }

    /// <summary>The address under which the published site is reached, without a slash at its end.</summary>
    public required Uri BaseAddress { get; init; }

    /// <summary>Who publishes it, and in what capacity.</summary>
    public required string Publisher { get; init; }

    /// <summary>Where to report mistakes; null when there is no such address.</summary>
    public string? Contact { get; init; }

    /// <summary>The licence of the data.</summary>
    public required string Licence { get; init; }

    /// <summary>The address of the licence's text.</summary>
    public required Uri LicenceAddress { get; init; }

    /// <summary>The pattern of links to the source, with <c>{commit}</c>, <c>{path}</c> and <c>{line}</c>; null when the source is not public.</summary>
    public string? Repository { get; init; }

    /// <summary>The address of the source of a value; null when the source is not public or its commit unknown.</summary>
    public Uri? SourceAddress(Provenance provenance) =>
        Repository is null || provenance.Commit is null
            ? null
            : new(Repository
                .Replace("{commit}", provenance.Commit, StringComparison.Ordinal)
                .Replace("{path}", provenance.File, StringComparison.Ordinal)
                .Replace("{line}", provenance.Line.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
}
