using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>The checks that look at several records at once, each a function over what was read.</summary>
internal static class AllChecks
{
    public static IReadOnlyList<Action<Draft>> Of { get; } = [DuplicateDocumentCheck.Run, PeriodCheck.Run, CycleCheck.Run];
}
