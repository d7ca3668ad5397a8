using System.Text.Json;

namespace ThiDua.Portal.Benchmarks.GraphQL;

/// <summary>One question that servers are asked again and again.</summary>
/// <param name="Name">What it is called in the figures.</param>
/// <param name="Query">The document; # stands for a number that no other request has.</param>
/// <param name="Variables">The values of its variables.</param>
public sealed record LoadCase(string Name, string Query, object Variables)
{
    private const string List = "query List#($first: Int!) { commendations(first: $first) { totalCount nodes { id recipient award form level decidedOn unit achievement } } }";

    /// <summary>The questions that are measured.</summary>
    public static IReadOnlyList<LoadCase> All(string introspection) =>
    [
        new("list of 20 with total", List.Replace("#", "", StringComparison.Ordinal), new { first = 20 }),
        new("nested 20 x 10", "query Nested($first: Int!, $inner: Int!) { documents(first: $first) { nodes { id title commendations(first: $inner) { nodes { id recipient award level } } } } }", new { first = 20, inner = 10 }),
        new("introspection", introspection, new { }),
        new("list, never seen before", List, new { first = 20 }),
    ];

    /// <summary>The program for wrk.</summary>
    public string Script(int run)
    {
        var body = JsonSerializer.Serialize(new { query = Query, variables = Variables });
        // Numbers of different runs differ too: a server may have kept the documents of the run before.
        return Query.Contains('#', StringComparison.Ordinal)
            ? $"local n = {run}00000000\nlocal before, after = [==[{body[..body.IndexOf('#', StringComparison.Ordinal)]}]==], [==[{body[(body.IndexOf('#', StringComparison.Ordinal) + 1)..]}]==]\nrequest = function()\n  n = n + 1\n  return wrk.format('POST', nil, {{ ['Content-Type'] = 'application/json' }}, before .. n .. after)\nend\n"
            : $"wrk.method = 'POST'\nwrk.headers['Content-Type'] = 'application/json'\nwrk.body = [==[{body}]==]\n";
    }
}
