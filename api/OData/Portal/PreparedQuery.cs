using ThiDua.Portal.Api.OData.Source;
using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.OData.Portal;

/// <summary>A query that was asked and checked.</summary>
/// <param name="Asked">As OData asks it.</param>
/// <param name="Checked">As stores answer it.</param>
/// <param name="Groups">How the groups of a store become those that were asked for; null for rows.</param>
internal sealed record PreparedQuery(SourceQuery Asked, CheckedQuery Checked, LinkedGroups? Groups);
