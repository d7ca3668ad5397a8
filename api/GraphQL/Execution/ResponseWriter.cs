using System.Collections;
using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Planning;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Execution;

/// <summary>Writes what was resolved, and takes back what a null in a non-null place makes void (section 6.4.4).</summary>
internal sealed class ResponseWriter(JsonOutput output, Resolvers resolvers, int mostErrors)
{
    private readonly List<GraphQLError> errors = [];
    private readonly List<(string? Key, int Index)> path = [];

    private enum Wrote
    {
        Value,
        Null,
        Failure,
    }

    public IReadOnlyList<GraphQLError> Errors => errors;

    /// <summary>Writes the value of “data”.</summary>
    public void Data(ObjectNode root)
    {
        var mark = output.Length;
        if (Object(root) is not Wrote.Failure)
            return;
        output.Rewind(mark);
        output.WriteNull();
    }

    private Wrote Object(ObjectNode node)
    {
        var batch = node.Batch;
        var fields = batch.Selection.Fields;
        output.StartObject();
        for (var i = 0; i < fields.Length; i++)
        {
            var plan = fields[i];
            output.Key(plan.Key, isFirst: i is 0);
            path.Add((plan.ResponseName, 0));
            var wrote = Field(plan, batch, batch.Columns[i], node.Index);
            path.RemoveAt(path.Count - 1);
            if (wrote is Wrote.Failure)
                return wrote;
        }

        output.EndObject();
        return Wrote.Value;
    }

    private Wrote Field(FieldPlan plan, ObjectBatch batch, FieldColumn? column, int index)
    {
        var type = plan.Definition.Type;
        if (plan.IsTypeName)
        {
            output.Write(batch.Selection.Type.Name);
            return Wrote.Value;
        }

        var mark = output.Length;
        var wrote = column?.Failure is { } failure ? Fail(plan, failure) : Guarded(plan, batch, column, index);
        return Settle(plan, type, wrote, mark);
    }

    // Leaves are read while they are written, and a list of them may be lazy.
    private Wrote Guarded(FieldPlan plan, ObjectBatch batch, FieldColumn? column, int index)
    {
        var depth = path.Count;
        try
        {
            return plan.Leaf is { } leaf
                ? Leaf(plan, leaf, batch.Sources[index], column)
                : Value(plan, plan.Definition.Type.Nullable, column!.Values![index]);
        }
        catch (Exception reason) when (reason is not (OperationCanceledException or ResponseTooLargeException))
        {
            path.RemoveRange(depth, path.Count - depth);
            if (reason is not GraphQLException)
                resolvers.Unexpected?.Invoke(plan.Definition, reason);
            return Fail(plan, FieldFailure.Of(reason));
        }
    }

    private Wrote Settle(FieldPlan plan, SchemaType type, Wrote wrote, int mark)
    {
        if (wrote is Wrote.Value)
            return wrote;
        if (type.IsNonNull)
            return wrote is Wrote.Failure ? wrote : Fail(plan, new($"“{plan.Definition}” is null, which its type does not allow.", ErrorCodes.Internal));
        output.Rewind(mark);
        output.WriteNull();
        return Wrote.Value;
    }

    private Wrote Leaf(FieldPlan plan, LeafWriter leaf, object source, FieldColumn? column)
    {
        var arguments = column?.Arguments ?? (plan.Arguments.TryRead(InputObject.Empty, out var constant, out _) ? constant : InputObject.Empty);
        return leaf(source, arguments, output) ? Wrote.Value : Wrote.Null;
    }

    private Wrote Value(FieldPlan plan, SchemaType type, object? value)
    {
        switch (value)
        {
            case null: return Wrote.Null;
            case FieldFailure failure: return Fail(plan, failure);
            case ObjectNode node: return Object(node);
        }

        if (type is ListType list)
            return value is IEnumerable items and not string ? Items(plan, list.Item, items) : Fail(plan, OperationExecution.NoList);
        var isWritten = type switch
        {
            ScalarType scalar => scalar.Coercion.TryWrite(value, output),
            EnumType names => Name(names, value),
            _ => false,
        };
        return isWritten ? Wrote.Value : Fail(plan, new($"The value of “{plan.Definition}” is no {type}.", ErrorCodes.Internal));
    }

    private bool Name(EnumType names, object value)
    {
        if (!names.TryGetMember(value as string ?? value.ToString() ?? "", out var member))
            return false;
        output.Write(member.Name);
        return true;
    }

    private Wrote Items(FieldPlan plan, SchemaType type, IEnumerable items)
    {
        output.StartArray();
        var index = 0;
        foreach (var item in items)
        {
            output.Item();
            path.Add((null, index++));
            var mark = output.Length;
            var wrote = Settle(plan, type, Value(plan, type.Nullable, item), mark);
            path.RemoveAt(path.Count - 1);
            if (wrote is Wrote.Failure)
                return wrote;
        }

        output.EndArray();
        return Wrote.Value;
    }

    private Wrote Fail(FieldPlan plan, FieldFailure failure)
    {
        if (errors.Count < mostErrors)
        {
            IReadOnlyList<Location> places = failure.Locations ?? plan.Locations;
            errors.Add(new(failure.Message, places)
            {
                Code = failure.Code,
                Path = [.. path.Select(step => step.Key is { } key ? (object)key : step.Index)],
            });
        }

        return Wrote.Failure;
    }
}
