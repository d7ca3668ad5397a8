namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>A text that is never printed by accident.</summary>
/// <param name="value">The text.</param>
public sealed class Secret(string value)
{
    /// <summary>Gives the text away, where it is used.</summary>
    public string Reveal() => value;

    /// <inheritdoc/>
    public override string ToString() => "***";
}
