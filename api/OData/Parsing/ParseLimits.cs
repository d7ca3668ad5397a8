namespace ThiDua.Portal.Api.OData.Parsing;

/// <summary>What one text may cost to parse.</summary>
public static class ParseLimits
{
    /// <summary>Nodes of the tree.</summary>
    public const int Nodes = 2_000;

    /// <summary>Expressions within expressions.</summary>
    public const int Depth = 50;

    /// <summary>Characters of an identifier, as the grammar says.</summary>
    public const int Identifier = 128;
}
