using System.Text;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>A record that was found: what the fields of its type are read from.</summary>
/// <param name="Dataset">The dataset it belongs to.</param>
/// <param name="Row">Its values.</param>
/// <param name="Reading">The generation it was found in, which its links are followed in.</param>
internal sealed record Found(Dataset Dataset, StoredRow Row, IReading Reading)
{
    public string Id => Encoding.UTF8.GetString(Row.Utf8(Dataset["id"]));
}
