using System.Text.Json;
using ThiDua.Portal.Api.OData.Parsing;

namespace ThiDua.Portal.Tests.OData;

/// <summary>The grammar against the cases that OASIS publishes with it.</summary>
public sealed class GrammarTests(ITestOutputHelper output)
{
    public sealed record Case(string Id, string Rule, string Input, int? FailAt, string Expect, bool Usable);

    public static IReadOnlyList<Case> Cases() =>
        JsonSerializer.Deserialize<List<Case>>(File.ReadAllText(Shared.Require("conformance", "odata", "abnf.json")), JsonSerializerOptions.Web)!;

    [Fact]
    public void At_least_95_of_100_cases_are_decided_right_and_rejected_at_the_right_place()
    {
        var (right, usable, near, rejected) = (0, 0, 0, 0);
        foreach (var test in Cases().Where(test => test.Usable))
        {
            usable++;
            var parsed = Grammar.Parse(test.Rule, test.Input);
            if (parsed.Accepted == (test.Expect == "accept"))
                right++;
            else
                output.WriteLine($"{test.Id} {test.Rule} {test.Expect} at {test.FailAt}, was {parsed.Position} {parsed.Expected}: {test.Input}");
            if (test.Expect == "accept" || parsed.Accepted)
                continue;
            rejected++;
            if (Math.Abs(parsed.Position - test.FailAt!.Value) <= 1)
                near++;
            else
                output.WriteLine($"  position: {test.Id} {test.Rule} at {test.FailAt}, was {parsed.Position} {parsed.Expected}: {test.Input}");
        }

        output.WriteLine($"{right} of {usable} decided right; {near} of {rejected} rejections within one character.");
        Assert.True(right >= usable * 95 / 100, $"{right} of {usable}");
        Assert.True(near >= rejected * 90 / 100, $"{near} of {rejected}");
    }

    [Fact]
    public void Cases_of_what_a_reading_service_does_not_need_do_not_crash_either() =>
        Assert.All(Cases().Where(test => !test.Usable && Grammar.Names.Contains(test.Rule)), test => Assert.NotNull(Grammar.Parse(test.Rule, test.Input)));
}
