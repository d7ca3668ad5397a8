using System.Collections;
using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Types;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>Groups the records of a connection by their values, with the figures that are selected.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="group">The type of its groups.</param>
/// <param name="fields">What the schema's names stand for.</param>
internal sealed class GroupResolver(Dataset dataset, ObjectType group, DatasetFields fields) : IFieldResolver
{
    /// <summary>No column is called so.</summary>
    private const string Count = "#count";

    public async ValueTask Resolve(FieldBatch batch)
    {
        var session = (StoreSession)batch.State!;
        var grouping = Grouping(batch);
        var size = batch.Arguments.Get<int>("first");
        if (size is < 1 or > QueryLimits.PageSize)
            throw Problems.WrongSize("first", size, QueryLimits.PageSize);
        for (var i = 0; i < batch.Sources.Count; i++)
        {
            try
            {
                var page = (ConnectionPage)batch.Sources[i];
                var query = Problems.Check(page.Asked with { OrderBy = [], Grouping = grouping, Page = new(size) });
                var answer = await session.Run(page.Reading, query, batch.Cancellation);
                batch.Set(i, answer.Groups!.Select(values => new GroupOfRecords(query.Grouping!, values)).ToList());
            }
            catch (QueryRefusedException refused)
            {
                batch.Fail(i, session.Told(refused));
            }
        }
    }

    /// <summary>The name of a figure in the answer.</summary>
    public static string NameOf(AggregateKind kind, string? column) => column is null ? Count : $"#{kind} {column}";

    private Grouping Grouping(FieldBatch batch) => new(
        [.. ((IEnumerable)batch.Arguments["by"]!).Cast<InputObject>().Select(Key)],
        [new(AggregateKind.Count, null, Count), .. batch.Selected(group).Select(Figure).OfType<Aggregate>().DistinctBy(figure => figure.Name)])
    {
        OrderBy = batch.Arguments.Get<string>("order") is "count" ? [new(new(Count), Descending: true)] : [],
    };

    private Operand Key(InputObject by) =>
        new(ColumnOf(by.Get<string>("column")!), Enum.Parse<DatePart>(by.Get<string>("part")!, ignoreCase: true), new("by"));

    private Aggregate? Figure(SelectedField selected) => selected.Arguments.Get<string>("of") is { } name && KindOf(selected.Definition.Name) is { } kind
        ? new(kind, new(ColumnOf(name), At: new("of")), NameOf(kind, name))
        : null;

    public static AggregateKind? KindOf(string name) => name switch
    {
        "sum" => AggregateKind.Sum,
        "average" => AggregateKind.Average,
        "min" => AggregateKind.Min,
        "max" => AggregateKind.Max,
        "countDistinct" => AggregateKind.CountDistinct,
        _ => null,
    };

    private string ColumnOf(string name) => fields.Of(dataset, name).Column!.Name;
}
