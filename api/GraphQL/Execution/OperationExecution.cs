using System.Collections;
using ThiDua.Portal.Api.GraphQL.Planning;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Execution;

/// <summary>
/// Resolves an operation level by level, so that each field is asked once for all its parents (sections 6.2 to 6.4).
/// What becomes of nulls and failures is decided when the response is written.
/// </summary>
internal sealed class OperationExecution(Schema schema, Resolvers resolvers, InputObject variables, object? state, CancellationToken cancellation)
{
    private readonly Dictionary<(FieldPlan, ObjectType), ObjectBatch> next = [];
    private List<ObjectBatch> waiting = [];

    public async ValueTask<ObjectNode> Execute(SelectionPlan selection, bool inSeries)
    {
        var root = new ObjectBatch(selection);
        var node = root.Add(resolvers.Root);
        if (inSeries)
        {
            // A mutation's root fields wait for each other with all that is under them (section 6.2.2).
            for (var i = 0; i < selection.Fields.Length; i++)
            {
                await Resolve(root, i, i + 1);
                await Descend();
            }
        }
        else
        {
            await Resolve(root, 0, selection.Fields.Length);
            await Descend();
        }

        return node;
    }

    private async ValueTask Descend()
    {
        while (waiting.Count > 0)
        {
            var level = waiting;
            waiting = [];
            next.Clear();
            foreach (var batch in level)
                await Resolve(batch, 0, batch.Selection.Fields.Length);
        }
    }

    private async ValueTask Resolve(ObjectBatch batch, int from, int to)
    {
        List<(FieldPlan Plan, FieldColumn Column, FieldBatch Asked, Task Task)>? running = null;
        for (var i = from; i < to; i++)
        {
            var plan = batch.Selection.Fields[i];
            if (plan.IsDirect)
                continue;
            cancellation.ThrowIfCancellationRequested();
            plan.Arguments.TryRead(variables, out var arguments, out var failure);
            var column = batch.Columns[i] = new() { Arguments = arguments, Failure = failure };
            if (failure is not null || plan.Leaf is not null)
                continue;
            var asked = new FieldBatch(plan, arguments, batch.Sources, variables, state, cancellation);
            var task = Start(plan, asked, column);
            if (task.IsCompletedSuccessfully)
                Complete(plan, column, asked);
            else
                (running ??= []).Add((plan, column, asked, task.AsTask()));
        }

        foreach (var (plan, column, asked, task) in running ?? [])
        {
            await task;
            Complete(plan, column, asked);
        }
    }

    private async ValueTask Start(FieldPlan plan, FieldBatch asked, FieldColumn column)
    {
        try
        {
            if (plan.Resolver is { } resolver)
                await resolver.Resolve(asked);
        }
        catch (Exception reason) when (reason is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            if (reason is not GraphQLException)
                resolvers.Unexpected?.Invoke(plan.Definition, reason);
            column.Failure = FieldFailure.Of(reason);
        }
    }

    private void Complete(FieldPlan plan, FieldColumn column, FieldBatch asked)
    {
        column.Values = asked.Results;
        if (!plan.IsComposite || column.Failure is not null)
            return;
        for (var i = 0; i < asked.Results.Length; i++)
            asked.Results[i] = CompleteOne(plan, asked.Results[i]);
    }

    // A list may be lazy, and telling a type may fail.
    private object? CompleteOne(FieldPlan plan, object? value)
    {
        try
        {
            return Complete(plan, plan.Definition.Type, value);
        }
        catch (Exception reason) when (reason is not OperationCanceledException)
        {
            if (reason is not GraphQLException)
                resolvers.Unexpected?.Invoke(plan.Definition, reason);
            return FieldFailure.Of(reason);
        }
    }

    private object? Complete(FieldPlan plan, SchemaType type, object? value)
    {
        if (value is null or FieldFailure)
            return value;
        if (type.Nullable is ListType list)
        {
            if (value is string || value is not IEnumerable items)
                return NoList;
            var completed = items is ICollection known ? new List<object?>(known.Count) : [];
            foreach (var item in items)
                completed.Add(Complete(plan, list.Item, item));
            return completed;
        }

        try
        {
            var found = TypeOf(type.Named, value);
            return found is null
                ? new FieldFailure($"A value of “{type.Named}” is of no type that the schema knows for it.", ErrorCodes.Internal)
                : BatchOf(plan, found).Add(value);
        }
        catch (PlanException wrong)
        {
            return new FieldFailure(wrong.Message, ErrorCodes.BadUserInput, [wrong.Location]);
        }
    }

    internal static FieldFailure NoList { get; } = new("A list was promised, but the value is none.", ErrorCodes.Internal);

    private ObjectType? TypeOf(NamedType type, object value)
    {
        if (type is ObjectType known)
            return known;
        return resolvers.TypeOf(type, value) is { } name && schema.TryGetType(name, out var found) && found is ObjectType actual && schema.IsSubtype(type, actual)
            ? actual
            : null;
    }

    private ObjectBatch BatchOf(FieldPlan plan, ObjectType type)
    {
        if (next.TryGetValue((plan, type), out var batch))
            return batch;
        next.Add((plan, type), batch = new(plan.For(type)));
        waiting.Add(batch);
        return batch;
    }
}
