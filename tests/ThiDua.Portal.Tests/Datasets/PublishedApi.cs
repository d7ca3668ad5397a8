using Microsoft.AspNetCore.Builder;
using ThiDua.Portal.Api.Datasets;
using ThiDua.Portal.Tests.Elasticsearch;

namespace ThiDua.Portal.Tests.Datasets;

/// <summary>The real content behind the plain door.</summary>
public sealed class PublishedApi(ElasticServer server) : PublishedDoors(server)
{
    protected override void Map(WebApplication app) => app.MapDatasets();
}
