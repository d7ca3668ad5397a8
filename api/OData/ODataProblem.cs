namespace ThiDua.Portal.Api.OData;

/// <summary>Why a request is not answered.</summary>
/// <param name="Status">The status of the answer.</param>
/// <param name="Code">A word of the closed list in <see cref="ODataErrors.Codes"/>.</param>
/// <param name="Message">What is wrong and what to write instead.</param>
public sealed record ODataProblem(int Status, string Code, Sentence Message)
{
    /// <summary>The query option, header or segment that is meant.</summary>
    public string? Target { get; init; }

    /// <summary>The character in it, from 0.</summary>
    public int? Position { get; init; }

    /// <summary>The nearest valid name.</summary>
    public string? Nearest { get; init; }

    /// <summary>The methods that are allowed, when this one is not.</summary>
    public string? Allow { get; init; }
}
