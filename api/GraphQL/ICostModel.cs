using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL;

/// <summary>Says what fields cost, from the actual values of their arguments.</summary>
public interface ICostModel
{
    /// <summary>The cost of asking for the field once.</summary>
    long CostOf(SchemaField asked, InputObject arguments);

    /// <summary>How many values its selections are executed for; 1 where it is no list or page.</summary>
    long ItemsOf(SchemaField asked, InputObject arguments);
}
