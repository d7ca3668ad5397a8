using System.Security.Cryptography.X509Certificates;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Where a cluster is and how it is asked.</summary>
public sealed record ElasticOptions
{
    /// <summary>How long a query may take where nothing is set.</summary>
    public static readonly TimeSpan DefaultDeadline = TimeSpan.FromSeconds(3);

    /// <summary>The nodes; each can answer everything.</summary>
    public required IReadOnlyList<Uri> Nodes { get; init; }

    /// <summary>The names on the cluster.</summary>
    public IndexNames Names { get; init; } = new(IndexNames.DefaultPrefix);

    /// <summary>How long a query may take, with everything that is tried again.</summary>
    public TimeSpan Deadline { get; init; } = DefaultDeadline;

    /// <summary>How long a node may take to accept a connection, before another is asked.</summary>
    public TimeSpan ToConnect { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Whether a busy cluster is asked again and again until the deadline, as by one who publishes; readers are told soon.</summary>
    public bool IsPatient { get; init; }

    /// <summary>The value of the header that says who asks; null for nobody. Never printed.</summary>
    public Secret? Authorization { get; init; }

    /// <summary>The only authority whose certificates are believed; null for those of the system.</summary>
    public X509Certificate2? Authority { get; init; }

    /// <summary>The most bytes of one answer that are read.</summary>
    public int LongestAnswer { get; init; } = 64 << 20;
}
