using ThiDua.Portal.Api.OData.Source;

namespace ThiDua.Portal.Api.OData.Binding;

/// <summary>What is done with groups after the source made them: they are few, and in memory.</summary>
/// <param name="Steps">The steps in their order.</param>
/// <param name="Names">The names of the values that are written.</param>
internal sealed record GroupTail(IReadOnlyList<Func<IEnumerable<ODataRow>, IEnumerable<ODataRow>>> Steps, IReadOnlyList<string> Names)
{
    public IReadOnlyList<ODataRow> Run(IReadOnlyList<ODataRow> rows)
    {
        IEnumerable<ODataRow> result = rows;
        foreach (var step in Steps)
            result = step(result);
        return [.. result];
    }
}
