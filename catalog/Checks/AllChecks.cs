using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>Every check of the records, each a function in a file of its own.</summary>
internal static class AllChecks
{
    private static readonly Action<Draft, Item, List<Problem>>[] OfItems =
    [
        ReferenceCheck.Run, PeriodCheck.Run, DeadlineCheck.Run, PersonalIdCheck.Run, ValidityCheck.Run,
        AuthorityCheck.Run, ResponseLevelCheck.Run, PartsCheck.Run, PublishedCountCheck.Run, QuotationCheck.Run, OddPeriodCheck.Run,
        RegistrationCheck.Run, SourceCheck.Run, RepeatedAwardCheck.Run, ConsultationCheck.Run,
    ];

    private static readonly Action<Draft>[] OfDraft =
    [
        DuplicateDocumentCheck.Run, FormerIdCheck.Run, CycleCheck.Run, ParentPeriodCheck.Run, PartsCheck.Run,
        NumberingCheck.Run, PublishedCountCheck.Run,
    ];

    private static readonly HashSet<Type> Targets = [.. DatasetCatalog.Datasets.SelectMany(dataset => dataset.Columns).Select(column => column.Target).OfType<Type>()];

    /// <summary>Whether a link may lead to records of a dataset.</summary>
    public static bool IsLinkedTo(Dataset dataset) => Targets.Contains(dataset.Type);

    /// <summary>Checks a record or row by itself: held, or as it streams by.</summary>
    public static void Run(Draft draft, Item item, List<Problem> problems)
    {
        foreach (var check in OfItems)
            check(draft, item, problems);
    }

    /// <summary>Checks what only several records together can have wrong.</summary>
    public static void Run(Draft draft)
    {
        foreach (var check in OfDraft)
            check(draft);
    }
}
