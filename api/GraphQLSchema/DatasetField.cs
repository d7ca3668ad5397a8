using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>What a field of a record stands for: a column's own value, the records that a link leads to, or those that lead here.</summary>
/// <param name="Column">The column whose value it is; null for a link followed.</param>
/// <param name="Link">The link that is followed; null for a value.</param>
/// <param name="Target">The dataset at the other end.</param>
/// <param name="IsBack">Whether the link is followed backwards.</param>
internal sealed record DatasetField(Column? Column, Column? Link = null, Dataset? Target = null, bool IsBack = false);
