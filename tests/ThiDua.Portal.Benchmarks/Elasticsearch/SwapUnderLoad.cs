using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Benchmarks.Elasticsearch;

/// <summary>Moves the alias from generation to generation every few seconds while readers ask two portals; looks at every answer whether it is whole and of one generation.</summary>
/// <param name="rows">How many commendations the first generation has; each next has some more.</param>
public sealed class SwapUnderLoad(int rows)
{
    private const int Generations = 5;
    private const int Readers = 8;
    private const int Step = 37;
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(3);

    private static readonly string[] Asked =
    [
        "/api/commendations?q=thi%20dua&facet=form,level&facetLimit=100",
        "/api/commendations?facet=form,year&facetLimit=100&size=5",
        "/api/commendations?sort=recipient&facet=form&facetLimit=100&size=50",
        "/api/commendations?facet=level,place&facetLimit=1000&sort=-decidedOn",
    ];

    private readonly ConcurrentDictionary<string, long> _answers = [];
    private readonly ConcurrentBag<string> _faults = [];
    private long _pages;

    /// <summary>Runs for so many seconds.</summary>
    /// <returns>Whether every answer was whole, of one generation and not refused.</returns>
    public async Task<bool> Run(int seconds)
    {
        using var cluster = new TestCluster("swap");
        await cluster.Clear();
        try
        {
            using var publisher = cluster.Publisher();
            for (var number = 0; number < Generations; number++)
                await Publish(number);
            using PortalProgram one = new(cluster), other = new(cluster);
            using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
            var readers = Enumerable.Range(0, Readers).Select(number => Task.Run(() => Read(number % 2 == 0 ? one.Client : other.Client, stop.Token))).ToList();
            var (moves, clock) = (0, Stopwatch.StartNew());
            while (!stop.IsCancellationRequested)
            {
                await Task.Delay(Between, CancellationToken.None);
                await Publish(moves++ % Generations);
            }

            await Task.WhenAll(readers);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_answers.Values.Sum()} answers and {_pages} next pages in {clock.Elapsed.TotalSeconds:0} s, {moves} changes of the generation, {_faults.Count} faults"));
            foreach (var (generation, count) in _answers.OrderBy(answers => answers.Key, StringComparer.Ordinal))
                Console.WriteLine($"  of {generation}: {count}");
            foreach (var fault in _faults.Take(20))
                Console.WriteLine(fault);
            return _faults.IsEmpty && _answers.Count == Generations;

            Task Publish(int number) => publisher.Publish(Name(number), dataset => dataset == Commendation.Dataset ? Marked(number) : []);
        }
        finally
        {
            await cluster.Clear();
        }
    }

    private static string Name(int number) => FormattableString.Invariant($"swap-{number}");

    private int RowsOf(int number) => rows + number * Step;

    /// <summary>Rows that say of which generation they are.</summary>
    private IEnumerable<Commendation> Marked(int number) => new GeneratedCommendations(RowsOf(number), number + 1).All().Select(row => row with { Unit = Name(number) });

    private async Task Read(HttpClient client, CancellationToken stop)
    {
        for (var i = 0; !stop.IsCancellationRequested; i++)
        {
            try
            {
                if (await Look(client, Asked[i % Asked.Length], null) is { } next)
                    await Look(client, next.Address, next.Generation);
            }
            catch (Exception broken) when (broken is HttpRequestException or JsonException or KeyNotFoundException)
            {
                _faults.Add(broken.Message);
            }
        }
    }

    /// <summary>Looks at an answer; gives the next page and the generation that it must be of.</summary>
    private async Task<(string Address, string Generation)?> Look(HttpClient client, string address, string? expected)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));
        var text = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode)
        {
            _faults.Add($"{(int)response.StatusCode} {address}: {text}");
            return null;
        }

        using var json = JsonDocument.Parse(text);
        var (answer, generation) = (json.RootElement, json.RootElement.GetProperty("generation").GetString()!);
        var count = answer.GetProperty("count").GetInt64();
        var isWhole = (expected ?? generation) == generation
            && (address.Contains("q=", StringComparison.Ordinal) || count == RowsOf(int.Parse(generation.AsSpan("swap-".Length), CultureInfo.InvariantCulture)))
            && answer.GetProperty("rows").EnumerateArray().All(row => row.GetProperty("unit").GetString() == generation)
            && answer.GetProperty("facets").EnumerateArray().All(facet => facet.GetProperty("missing").GetInt64() + facet.GetProperty("values").EnumerateArray().Sum(value => value.GetProperty("count").GetInt64()) == count);
        if (!isWhole)
            _faults.Add($"{address} is not all of {generation}: {text[..Math.Min(200, text.Length)]}");
        if (expected is null)
            _answers.AddOrUpdate(generation, 1, (_, known) => known + 1);
        else
            Interlocked.Increment(ref _pages);
        return answer.GetProperty("next").GetString() is { } next ? (next, generation) : null;
    }
}
