using ThiDua.Portal.Api.GraphQL.Planning;

namespace ThiDua.Portal.Api.GraphQL.Execution;

/// <summary>All objects of one type that one selection is executed for on one level, with the values of their fields by column.</summary>
internal sealed class ObjectBatch(SelectionPlan selection)
{
    public SelectionPlan Selection { get; } = selection;

    public List<object> Sources { get; } = [];

    /// <summary>For each field what it resolved to; null for those written directly.</summary>
    public FieldColumn?[] Columns { get; } = new FieldColumn?[selection.Fields.Length];

    public ObjectNode Add(object source)
    {
        Sources.Add(source);
        return new(this, Sources.Count - 1);
    }
}
