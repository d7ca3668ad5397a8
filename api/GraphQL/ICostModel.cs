using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL;

/// <summary>Says what fields cost, from the actual values of their arguments.</summary>
public interface ICostModel
{
    /// <summary>The cost of asking for the field once.</summary>
    long CostOf(SchemaField asked, InputObject arguments);

    /// <summary>How many values its selections are executed for; 1 where it is no list.</summary>
    long ItemsOf(SchemaField asked, InputObject arguments);

    /// <summary>For a page, how many values those of its fields have that carry its items; 1 where it is none.</summary>
    long PageOf(SchemaField asked, InputObject arguments) => 1;

    /// <summary>Whether a field of a page carries its items.</summary>
    bool CarriesItems(SchemaField inner) => false;
}
