namespace ThiDua.Portal.Api.GraphQL.Http;

/// <summary>Serves an engine at an address.</summary>
public static class GraphQLEndpoint
{
    /// <summary>Maps GET and POST by the audited draft of “GraphQL over HTTP”; other methods are answered with 405.</summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder routes, string pattern, GraphQLEngine engine, GraphQLHttpOptions? options = null)
    {
        options ??= new();
        if (options.Sdl is { } sdl)
            routes.MapMethods(pattern + "/schema.graphql", [HttpMethods.Get, HttpMethods.Head], new SdlAnswer(sdl, options.CacheControl).Answer);
        return routes.Map(pattern, new GraphQLHandler(engine, options).Handle);
    }
}
