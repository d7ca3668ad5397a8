namespace ThiDua.Portal.Catalog;

/// <summary>A link whose target is known only at run time.</summary>
public interface IRef
{
    /// <summary>The id of the record that the link leads to.</summary>
    string Id { get; }
}
