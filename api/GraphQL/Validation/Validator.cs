using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>Checks an executable document against a schema by the 30 rules of section 5.</summary>
public static class Validator
{
    /// <summary>How many steps comparing fields of one response name may take by default.</summary>
    public const int DefaultMergeSteps = 20_000;

    /// <summary>Everything in the document that breaks a rule, in the order of the text.</summary>
    /// <param name="schema">The schema it is meant for.</param>
    /// <param name="document">The document.</param>
    /// <param name="mostErrors">How many errors are wanted at most.</param>
    /// <param name="mostMergeSteps">How many steps the check for mergeable fields may take; past it the error has the code of a limit.</param>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema, Document document, int mostErrors = int.MaxValue, int mostMergeSteps = DefaultMergeSteps)
    {
        var findings = new Findings(document, mostErrors);
        var contents = new DocumentContents(document);
        OperationRules.Check(document, contents, schema, findings);
        var walk = new DocumentWalk(schema, contents, findings);
        foreach (var operation in contents.Operations)
            contents.Usages[operation] = walk.Operation(operation);
        foreach (var fragment in contents.Fragments)
            contents.Usages[fragment] = walk.Fragment(fragment);

        FragmentRules.Check(contents, findings);
        VariableRules.Check(schema, contents, findings);
        if (findings.IsFull)
            return findings.Errors();
        var merging = new FieldMerging(schema, contents, mostMergeSteps);
        if (merging.HasConflict())
            new MergeConflicts(schema, contents, findings, mostMergeSteps).Report(merging);
        return merging.IsExhausted
            ? [.. findings.Errors(), new($"Comparing the fields of equal response names takes more than {mostMergeSteps} steps; select fewer fields.", []) { Code = ErrorCodes.MergeLimit }]
            : findings.IsEmpty ? [] : findings.Errors();
    }
}
