namespace ThiDua.Portal.Catalog;

/// <summary>The Vietnamese words for a value of an enumeration, as people read it.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class LabelAttribute(string label) : Attribute
{
    /// <summary>The words, in sentence form without a capital unless a name asks for it.</summary>
    public string Label { get; } = label;
}
