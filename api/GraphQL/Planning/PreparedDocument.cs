using System.Collections.Concurrent;
using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;
using ThiDua.Portal.Api.GraphQL.Validation;

namespace ThiDua.Portal.Api.GraphQL.Planning;

/// <summary>What is known of a text once it was read and checked: its errors, or its operations and their plans.</summary>
internal sealed class PreparedDocument(string text, Document? document, Outcome outcome, IReadOnlyList<GraphQLError> errors)
{
    private const int MostPlans = 32;
    private const int BytesPerToken = 160;
    private const int BytesPerError = 600;
    private readonly ConcurrentDictionary<(OperationDefinition, string), OperationPlan> plans = new();
    private readonly ConcurrentDictionary<OperationDefinition, string[]> conditions = new();

    public string Text => text;

    public Document? Document { get; } = document;

    public DocumentContents? Contents { get; } = document is null ? null : new(document);

    public Outcome Outcome { get; } = outcome;

    public IReadOnlyList<GraphQLError> Errors { get; } = errors;

    /// <summary>An estimate of the memory it holds, plans included.</summary>
    public long Bytes => 200 + (text.Length * 2L) + (Errors.Count * BytesPerError) + ((Document?.TokenCount ?? 0) * BytesPerToken) + ResponseBytes;

    /// <summary>The size of the responses kept with its plans; only the cache that holds it changes it.</summary>
    public long ResponseBytes { get; set; }

    /// <summary>The plan of an operation for the values of its conditions.</summary>
    public OperationPlan Plan(Schema schema, Resolvers resolvers, OperationDefinition operation, InputObject variables)
    {
        var names = conditions.GetOrAdd(operation, static (key, contents) => ConditionVariables.Of(key, contents), Contents!);
        var key = (operation, ConditionVariables.KeyOf(names, variables));
        if (plans.TryGetValue(key, out var known))
            return known;
        var plan = new OperationPlan(schema, resolvers, Document!, Contents!, operation, variables);
        if (plans.Count < MostPlans)
            plans.TryAdd(key, plan);
        return plan;
    }
}
