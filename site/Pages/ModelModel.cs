using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages;

/// <summary>What the page of a model shows.</summary>
/// <param name="Common">What the page of any record shows.</param>
/// <param name="Steps">The six steps; none when no source says where it stands.</param>
/// <param name="Content">What is done.</param>
public sealed record ModelModel(RecordModel Common, IReadOnlyList<Step> Steps, Field? Content)
{
    private static readonly string[] Days = ["registeredOn", "assignedOn", "reviewedOn", "recognizedOn", "replicatedOn"];

    public static ModelModel Of(Edition edition, Model model)
    {
        var steps = Step.Of(model);
        return new(
            RecordModel.Of(edition, model, Summaries.ModelColumns, [.. steps.Count > 0 ? [.. Days, "state"] : Array.Empty<string>(), "content"]),
            steps,
            Fields.Only(edition, model, "content").SingleOrDefault());
    }
}

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
