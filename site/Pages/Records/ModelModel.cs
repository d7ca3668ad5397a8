using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages.Records;

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
        // An owner who is named as its organization is needs no line of its own.
        string[] told = edition.Publication.Find(model.OwnerOrganization)?.Name == model.Owner ? ["owner"] : [];
        return new(
            RecordModel.Of(edition, model, [.. Summaries.ModelColumns.Except(told)], [.. told, .. steps.Count > 0 ? [.. Days, "state"] : Array.Empty<string>(), "content"]),
            steps,
            Fields.Only(edition, model, "content").SingleOrDefault());
    }
}
