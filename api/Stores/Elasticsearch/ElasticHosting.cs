namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Puts a store on a cluster into a web application. The application only reads there.</summary>
public static class ElasticHosting
{
    /// <summary>Asks a cluster.</summary>
    public static void AddElasticStore(this IServiceCollection services, ElasticOptions options)
    {
        services.AddSingleton(provider => new ElasticStore(options, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<ElasticStore>>()));
        services.AddSingleton<IStore>(provider => provider.GetRequiredService<ElasticStore>());
        services.AddHostedService<Following>();
    }
}
