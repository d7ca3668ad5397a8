using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>Collects what breaks a rule, up to a number of errors.</summary>
internal sealed class Findings(Document document, int most)
{
    private readonly List<(Rule Rule, string Message, int[] Starts)> found = [];

    public bool IsFull => found.Count >= most;

    public bool IsEmpty => found.Count is 0;

    public void Report(Rule rule, string message, params int[] starts)
    {
        if (!IsFull)
            found.Add((rule, message, starts));
    }

    /// <summary>The errors in the order of the text.</summary>
    public IReadOnlyList<GraphQLError> Errors() =>
    [
        .. found
            .OrderBy(item => item.Starts.Length is 0 ? int.MaxValue : item.Starts[0])
            .Select(item => new GraphQLError(item.Message, [.. item.Starts.Select(document.LocationOf)])
            {
                Code = ErrorCodes.ValidationFailed,
                Rule = item.Rule.ToString(),
                Section = RuleSections.SectionOf(item.Rule),
            }),
    ];
}
