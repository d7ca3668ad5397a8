namespace ThiDua.Portal.Catalog;

/// <summary>A link to a record of another dataset, or of the same one, by its id.</summary>
/// <typeparam name="T">The record that the link leads to; <see cref="Entry"/> when it may be of any dataset with pages.</typeparam>
/// <param name="Id">The id of the record, as its file is named.</param>
public readonly record struct Ref<T>(string Id) : IRef
    where T : Record
{
    /// <inheritdoc/>
    public override string ToString() => Id;
}
