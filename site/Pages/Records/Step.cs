using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>One of the six steps of a model.</summary>
/// <param name="Name">Its name.</param>
/// <param name="State">What can be said of it, in words.</param>
/// <param name="IsDone">Whether a source reports it; that a later step is reported says nothing of this one.</param>
/// <param name="IsCurrent">Whether it is the last one reported.</param>
/// <param name="Day">Its day.</param>
public sealed record Step(string Name, string State, bool IsDone, bool IsCurrent, Shown? Day)
{
    private static readonly ModelState[] Order = [ModelState.Registered, ModelState.Assigned, ModelState.Underway, ModelState.Reviewed, ModelState.Recognized, ModelState.Replicated];

    public static IReadOnlyList<Step> Of(Model model)
    {
        DateOnly?[] days = [model.RegisteredOn, model.AssignedOn, null, model.ReviewedOn, model.RecognizedOn, model.ReplicatedOn];
        var current = Array.IndexOf(Order, model.State);
        if (current < 0 && days.All(day => day is null))
            return [];
        return [.. Order.Select((state, at) => new Step(
            Words.Steps[at],
            at == current || days[at] is not null ? Words.Capital(state.Label()) : at < current ? Words.StepUnknown : Words.StepUnseen,
            at == current || days[at] is not null,
            at == current,
            days[at] is { } day ? Fields.Day(day) : null))];
    }
}
