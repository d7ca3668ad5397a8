namespace ThiDua.Portal.Tests;

/// <summary>Tests that measure the process run while no others do.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = nameof(Alone);
}
