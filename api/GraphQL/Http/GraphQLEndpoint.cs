namespace ThiDua.Portal.Api.GraphQL.Http;

/// <summary>Serves an engine at an address.</summary>
public static class GraphQLEndpoint
{
    /// <summary>Maps GET and POST by the audited draft of “GraphQL over HTTP”; other methods are answered with 405.</summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder routes, string pattern, GraphQLEngine engine, GraphQLHttpOptions? options = null)
    {
        var handler = new GraphQLHandler(engine, options ?? new());
        return routes.Map(pattern, handler.Handle);
    }
}
