using System.Globalization;
using ThiDua.Portal.Api.GraphQL;
using ThiDua.Portal.Api.GraphQL.Http;
using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Site.Commands;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>What one request to <c>/graphql</c> may ask, as those who run the portal set it.</summary>
/// <param name="Limits">The limits of the engine.</param>
/// <param name="Http">The limits of the door, and its status codes.</param>
public sealed record GraphQLSettings(Limits Limits, GraphQLHttpOptions Http)
{
    private const string Status = "status";

    /// <summary>The limits of every portal that sets none.</summary>
    public static GraphQLSettings Default { get; } = new(new(), new());

    /// <summary>Every limit by its name: its value, and how it is set.</summary>
    public static IReadOnlyDictionary<string, (long Default, long Most, Func<GraphQLSettings, long, GraphQLSettings> Set)> Names { get; } =
        new Dictionary<string, (long, long, Func<GraphQLSettings, long, GraphQLSettings>)>(StringComparer.Ordinal)
        {
            ["body"] = (Default.Http.BodyBytes, Hosting.Limits.LongestBody, (set, value) => set with { Http = set.Http with { BodyBytes = (int)value } }),
            ["tokens"] = (Default.Limits.Tokens, int.MaxValue, (set, value) => set with { Limits = set.Limits with { Tokens = (int)value } }),
            ["nesting"] = (Default.Limits.Nesting, ParseLimits.DeepestAllowed, (set, value) => set with { Limits = set.Limits with { Nesting = (int)value } }),
            ["depth"] = (Default.Limits.Depth, 100, (set, value) => set with { Limits = set.Limits with { Depth = (int)value } }),
            ["fields"] = (Default.Limits.Fields, 100_000, (set, value) => set with { Limits = set.Limits with { Fields = (int)value } }),
            ["aliases"] = (Default.Limits.Aliases, int.MaxValue, (set, value) => set with { Limits = set.Limits with { Aliases = (int)value } }),
            ["directives"] = (Default.Limits.Directives, int.MaxValue, (set, value) => set with { Limits = set.Limits with { Directives = (int)value } }),
            ["variables"] = (Default.Limits.Variables, int.MaxValue, (set, value) => set with { Limits = set.Limits with { Variables = (int)value } }),
            ["recurrences"] = (Default.Limits.Recurrences, int.MaxValue, (set, value) => set with { Limits = set.Limits with { Recurrences = (int)value } }),
            ["merge"] = (Default.Limits.MergeSteps, 10_000_000, (set, value) => set with { Limits = set.Limits with { MergeSteps = (int)value } }),
            ["cost"] = (Default.Limits.Cost, long.MaxValue, (set, value) => set with { Limits = set.Limits with { Cost = value } }),
            ["nested"] = (Default.Limits.NestedItems, long.MaxValue, (set, value) => set with { Limits = set.Limits with { NestedItems = value } }),
            ["response"] = (Default.Limits.ResponseBytes, 1 << 30, (set, value) => set with { Limits = set.Limits with { ResponseBytes = (int)value } }),
            ["timeout"] = (5_000, 3_600_000, (set, value) => set with { Limits = set.Limits with { Timeout = TimeSpan.FromMilliseconds(value) } }),
            ["concurrency"] = (Default.Http.Concurrency, 10_000, (set, value) => set with { Http = set.Http with { Concurrency = (int)value } }),
            ["wait"] = ((long)Default.Http.Wait.TotalMilliseconds, 60_000, (set, value) => set with { Http = set.Http with { Wait = TimeSpan.FromMilliseconds(value) } }),
        };

    /// <summary>The option of the program that sets them.</summary>
    public static Setting Option() => new("--graphql", Words.Setting, "PORTAL_GRAPHQL");

    /// <summary>The settings, or what is wrong with them: <c>cost=10000,timeout=2000,status=draft2026</c>.</summary>
    public static (GraphQLSettings? Settings, string? Error) From(string? written)
    {
        var settings = Default;
        foreach (var part in (written ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part.Split('=') is not [var name, var value])
                return (null, Words.BadSetting(part));
            if (name is Status && value is "audit" or "draft2026")
                settings = settings with { Http = settings.Http with { Profile = value is "audit" ? HttpStatusProfile.Audit : HttpStatusProfile.Draft2026 } };
            else if (Names.TryGetValue(name, out var limit) && long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= limit.Most)
                settings = limit.Set(settings, number);
            else
                return (null, Words.BadSetting(part));
        }

        return (settings, null);
    }
}
