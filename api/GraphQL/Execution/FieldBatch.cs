using ThiDua.Portal.Api.GraphQL.Planning;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Execution;

/// <summary>One selected field and all parents of a level that it is asked of.</summary>
public sealed class FieldBatch
{
    private readonly FieldPlan plan;
    private readonly InputObject variables;

    internal FieldBatch(FieldPlan plan, InputObject arguments, IReadOnlyList<object> sources, InputObject variables, object? state, CancellationToken cancellation)
    {
        this.plan = plan;
        this.variables = variables;
        Arguments = arguments;
        Sources = sources;
        State = state;
        Cancellation = cancellation;
        Results = new object?[sources.Count];
    }

    /// <summary>The field of the schema.</summary>
    public SchemaField Definition => plan.Definition;

    /// <summary>The key of the response.</summary>
    public string ResponseName => plan.ResponseName;

    /// <summary>The coerced arguments (section 6.4.1).</summary>
    public InputObject Arguments { get; }

    /// <summary>The parents.</summary>
    public IReadOnlyList<object> Sources { get; }

    /// <summary>What the request gave for resolvers to share.</summary>
    public object? State { get; }

    /// <summary>Ends when nobody waits for the answer any more.</summary>
    public CancellationToken Cancellation { get; }

    internal object?[] Results { get; }

    /// <summary>Sets the value for a parent: a leaf, an object, or a list of them.</summary>
    public void Set(int index, object? value) => Results[index] = value;

    /// <summary>Fails for one parent only.</summary>
    public void Fail(int index, Exception reason) => Results[index] = FieldFailure.Of(reason);

    /// <summary>A failed item, to stand in a list beside good ones.</summary>
    public static object Failed(Exception reason) => FieldFailure.Of(reason);

    /// <summary>What is selected of the values, were they of a type: name, arguments and inner selections of each field.</summary>
    public IReadOnlyList<SelectedField> Selected(ObjectType type) => SelectedField.Of(plan, type, variables);

    /// <summary>Whether a field of the values is selected, as a total that is counted only then.</summary>
    public bool Selects(ObjectType type, string name) => plan.For(type).Fields.Any(child => child.Definition.Name == name);
}
