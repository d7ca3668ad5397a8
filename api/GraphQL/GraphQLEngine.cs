using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Planning;
using ThiDua.Portal.Api.GraphQL.Types;
using ThiDua.Portal.Api.GraphQL.Validation;

namespace ThiDua.Portal.Api.GraphQL;

/// <summary>Answers GraphQL requests over a schema (sections 5 to 7 of the specification of September 2025).</summary>
public sealed class GraphQLEngine(Schema schema, Resolvers resolvers, Limits? limits = null, ICostModel? costs = null)
{
    // Documents that are wrong are kept in a cache of their own, so that a flood of them drives no good one out.
    private const int ShareOfInvalid = 8;

    private readonly Limits limits = limits ?? new();
    private readonly DocumentCache valid = new((limits ?? new()).CachedDocuments, (limits ?? new()).CachedBytes);
    private readonly DocumentCache invalid = new((limits ?? new()).CachedDocuments / ShareOfInvalid, (limits ?? new()).CachedBytes / ShareOfInvalid);

    /// <summary>The schema that is asked.</summary>
    public Schema Schema { get; } = schema;

    /// <summary>How many documents are kept, and an estimate of their size.</summary>
    public (int Documents, long Bytes) Cached => (valid.Count + invalid.Count, valid.Bytes + invalid.Bytes);

    /// <summary>Whether documents are checked by the rules of section 5; false only where every document was checked before.</summary>
    public bool IsValidating { get; init; } = true;

    /// <summary>Executes a request; whatever is wrong with it is told in the result.</summary>
    public async ValueTask<GraphQLResult> Execute(GraphQLRequest request, CancellationToken cancellation = default)
    {
        var prepared = Prepare(request.Query);
        if (prepared.Outcome is not Outcome.Executed)
            return Refused(prepared.Outcome, prepared.Errors);
        if (!TryFind(prepared.Contents!, request.OperationName, out var operation, out var problem))
            return Refused(Outcome.RequestFailed, problem);
        if (request.OnlyQueries && operation.Kind is not OperationKind.Query)
            return Refused(Outcome.NotAllowed, $"A {operation.Kind} is not executed by this method.");
        if (Schema.Root(operation.Kind) is not { } root)
            return Refused(Outcome.RequestFailed, $"The schema has no {operation.Kind} type.");
        var (variables, errors) = VariableCoercion.Read(Schema, prepared.Document!, operation, request.Variables, limits.Errors);
        return errors.Count > 0
            ? Refused(Outcome.RequestFailed, errors)
            : await Execute(request, prepared, operation, root, variables, cancellation);
    }

    private async ValueTask<GraphQLResult> Execute(
        GraphQLRequest request,
        PreparedDocument prepared,
        OperationDefinition operation,
        ObjectType root,
        InputObject variables,
        CancellationToken cancellation)
    {
        using var timeout = limits.Timeout is { } time ? CancellationTokenSource.CreateLinkedTokenSource(cancellation) : null;
        timeout?.CancelAfter(limits.Timeout!.Value);
        try
        {
            var plan = prepared.Plan(Schema, resolvers, operation, variables);
            var cost = plan.Cost ?? (costs is null ? 0 : new CostMeter(Schema, prepared.Document!, prepared.Contents!, costs, variables, limits).Measure(operation));
            if (operation.Variables.Length is 0)
                plan.Cost = cost;
            if (plan.Response is { } known && !request.ReportCost)
                return new(known) { Cost = cost };
            var selection = plan.Root(root);
            var execution = new OperationExecution(Schema, resolvers, variables, request.State, timeout?.Token ?? cancellation);
            var data = await execution.Execute(selection, operation.Kind is OperationKind.Mutation);
            var result = Written(data, request.ReportCost ? cost : null, cost);
            if (result.Errors.Count is 0 && !request.ReportCost && plan.IsConstant(selection) && valid.Charge(prepared, result.Json.Length))
                plan.Response = result.Json.ToArray();
            return result;
        }
        catch (PlanException wrong)
        {
            return Failed([new(wrong.Message, [wrong.Location]) { Code = ErrorCodes.BadUserInput }]);
        }
        catch (LimitException exceeded)
        {
            return Refused(Outcome.LimitExceeded, exceeded.Message, exceeded.Code);
        }
        catch (ResponseTooLargeException exceeded)
        {
            return Refused(Outcome.LimitExceeded, exceeded.Message, ErrorCodes.ResponseLimit);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Refused(Outcome.TimedOut, $"The operation took longer than {limits.Timeout?.TotalSeconds} s; ask for less at once.", ErrorCodes.Timeout);
        }
    }

    private PreparedDocument Prepare(string text)
    {
        if ((valid.Find(text) ?? invalid.Find(text)) is { } known)
            return known;
        var prepared = Read(text);
        (prepared.Outcome is Outcome.Executed ? valid : invalid).Add(prepared);
        return prepared;
    }

    private PreparedDocument Read(string text)
    {
        try
        {
            var document = Parser.Document(text, new(limits.Tokens, limits.Nesting));
            DocumentLimits.Check(new(document), limits);
            var errors = IsValidating ? Validator.Validate(Schema, document, limits.Errors, limits.MergeSteps) : [];
            return errors.Count is 0
                ? new(text, document, Outcome.Executed, [])
                : new(text, null, errors.Any(error => error.Code is ErrorCodes.MergeLimit) ? Outcome.LimitExceeded : Outcome.Invalid, errors);
        }
        catch (SyntaxException wrong)
        {
            var code = !wrong.IsLimit ? ErrorCodes.ParseFailed : wrong.Message.Contains("tokens", StringComparison.Ordinal) ? ErrorCodes.TokenLimit : ErrorCodes.DepthLimit;
            return new(text, null, wrong.IsLimit ? Outcome.LimitExceeded : Outcome.ParseFailed, [new(wrong.Message, [wrong.Location]) { Code = code }]);
        }
        catch (LimitException exceeded)
        {
            return new(text, null, Outcome.LimitExceeded, [new(exceeded.Message, []) { Code = exceeded.Code }]);
        }
    }

    // GetOperation of section 6.1.
    private static bool TryFind(DocumentContents contents, string? name, out OperationDefinition found, out string problem)
    {
        found = (name is null ? contents.Operations.FirstOrDefault() : contents.Operations.Find(operation => operation.Name?.Text == name))!;
        problem = contents.Operations.Count is 0 ? "The document has no operation."
            : name is null ? "The document has several operations; say by “operationName” which one is meant."
            : $"The document has no operation named “{name}”.";
        return found is not null && (name is not null || contents.Operations.Count is 1);
    }

    private GraphQLResult Written(ObjectNode data, long? reported, long cost)
    {
        var output = new JsonOutput(limits.ResponseBytes);
        try
        {
            var writer = new ResponseWriter(output, resolvers, limits.Errors);
            output.StartObject();
            output.Key("data");
            writer.Data(data);
            if (writer.Errors.Count > 0)
                ErrorWriter.Write(writer.Errors, output);
            if (reported is { } shown)
            {
                output.Key("extensions");
                AnyCoercion.Instance.TryWrite(new InputObject([new("cost", new InputObject([new("total", shown), new("limit", limits.Cost)]))]), output);
            }

            output.EndObject();
            return output.Length <= limits.ResponseBytes
                ? new(Outcome.Executed, output, writer.Errors) { Cost = cost }
                : throw new ResponseTooLargeException(limits.ResponseBytes);
        }
        catch
        {
            output.Dispose();
            throw;
        }
    }

    private static GraphQLResult Failed(IReadOnlyList<GraphQLError> errors)
    {
        var output = new JsonOutput(int.MaxValue);
        output.StartObject();
        output.Key("data");
        output.WriteNull();
        ErrorWriter.Write(errors, output);
        output.EndObject();
        return new(Outcome.Executed, output, errors);
    }

    internal static GraphQLResult Refused(Outcome outcome, string message, string code = ErrorCodes.BadUserInput) =>
        Refused(outcome, [new(message, []) { Code = code }]);

    internal static GraphQLResult Refused(Outcome outcome, IReadOnlyList<GraphQLError> errors)
    {
        var output = new JsonOutput(int.MaxValue);
        output.StartObject();
        ErrorWriter.Write(errors, output);
        output.EndObject();
        return new(outcome, output, errors);
    }
}
