namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Leaves a node alone that failed several times on end: for a second, then for longer and longer, with one try between.</summary>
/// <param name="clock">The clock.</param>
internal sealed class Breaker(TimeProvider clock)
{
    private const int Patience = 3;
    private static readonly TimeSpan FirstRest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private int _failures;
    private DateTimeOffset _until;

    /// <summary>Whether the node is left alone.</summary>
    public bool IsOpen
    {
        get
        {
            lock (_lock)
                return _failures >= Patience;
        }
    }

    /// <summary>Whether the node may be asked now. Of those who ask when its rest is over, one may.</summary>
    public bool TryEnter()
    {
        lock (_lock)
        {
            if (_failures < Patience)
                return true;
            var now = clock.GetUtcNow();
            if (now < _until)
                return false;
            _until = now + Rest();
            return true;
        }
    }

    /// <summary>The node answered.</summary>
    public void Succeed()
    {
        lock (_lock)
            _failures = 0;
    }

    /// <summary>The node did not answer, or not as a node does.</summary>
    public void Fail()
    {
        lock (_lock)
        {
            _failures = Math.Min(_failures + 1, Patience + 10);
            _until = clock.GetUtcNow() + Rest();
        }
    }

    private TimeSpan Rest()
    {
        var rest = FirstRest * Math.Pow(2, Math.Max(0, _failures - Patience));
        return rest < LongestRest ? rest : LongestRest;
    }
}
