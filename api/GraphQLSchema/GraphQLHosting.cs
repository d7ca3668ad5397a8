using System.Diagnostics.Metrics;
using ThiDua.Portal.Api.Datasets;
using ThiDua.Portal.Api.GraphQL;
using ThiDua.Portal.Api.GraphQL.Http;
using ThiDua.Portal.Api.GraphQL.Types;
using ThiDua.Portal.Api.GraphQLSchema.GraphiQL;
using ThiDua.Portal.Api.Hosting;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>Serves the datasets at <c>/graphql</c>.</summary>
public static partial class GraphQLHosting
{
    /// <summary>The address.</summary>
    public const string Address = "/graphql";

    private static readonly Meter Meter = new("ThiDua.Portal");
    private static readonly Counter<long> StoreCalls = Meter.CreateCounter<long>("graphql.store.calls", description: "Calls to the store for answers in GraphQL.");

    // A text of the same data may be written otherwise by another build.
    private static readonly string Build = typeof(GraphQLHosting).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];

    /// <summary>Maps the address, its schema as text, and the page for browsers.</summary>
    public static void MapDatasetGraph(this IEndpointRouteBuilder routes)
    {
        var services = routes.ServiceProvider;
        var store = services.GetRequiredService<IStore>();
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(GraphQLHosting));
        var sdl = SchemaText.Of(DatasetCatalog.Datasets);
        var settings = services.GetService<GraphQLSettings>() ?? GraphQLSettings.Default;
        var engine = EngineOf(sdl, DatasetCatalog.Datasets, (asked, thrown) => Failed(logger, asked.ToString(), thrown), settings.Limits);
        routes.MapGraphQL(Address, engine, settings.Http with
        {
            Sdl = sdl,
            AnyOrigin = true,
            Page = GraphiQLPage.Map(routes, Address, Build),
            State = context => Open(store, context),
            Version = context => $"{context.Features.Get<StoreSession>()!.Generation}-{Build}",
        });
    }

    /// <summary>An engine over the store that each request brings with it.</summary>
    internal static GraphQLEngine EngineOf(string sdl, IReadOnlyList<Dataset> datasets, Action<SchemaField, Exception> unexpected, Api.GraphQL.Limits? limits = null)
    {
        var schema = Schema.Parse(sdl, new Dictionary<string, ScalarCoercion> { [TypeNames.Date] = new DateCoercion() });
        return new(schema, DatasetResolvers.Of(schema, datasets, unexpected), limits, new DatasetCosts(datasets));
    }

    private static StoreSession Open(IStore store, HttpContext context)
    {
        var generation = store.Generation ?? throw new HttpProblem(StatusCodes.Status503ServiceUnavailable, DoorWords.NotPublished.In(context.Request.Language()), Problems.Unavailable);
        var session = new StoreSession(store, generation, context.Request.Language(), StoreCalls);
        context.Features.Set(session);
        context.Response.RegisterForDispose(session);
        return session;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Resolving {Field} failed")]
    private static partial void Failed(ILogger logger, string field, Exception thrown);
}
