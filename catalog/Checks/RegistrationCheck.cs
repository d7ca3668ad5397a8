using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>A model that was registered tells what a registration must: name, address, time, content and owner.</summary>
internal static class RegistrationCheck
{
    public static void Run(Draft draft, Item item, List<Problem> problems)
    {
        if (item.Record is not Model { Kind: ModelKind.Model, State: not ModelState.Unknown } model)
            return;

        var missing = new List<Column>();
        if (model.Address is null && !IsNear(draft, model.Place))
            missing.Add(item.Dataset["address"]);
        if (model is { PeriodText: null, StartsOn: null })
            missing.Add(item.Dataset["startsOn"]);
        if (model is { PeriodText: null, EndsOn: null })
            missing.Add(item.Dataset["endsOn"]);
        if (model is { Content: null, Body: null })
            missing.Add(item.Dataset["content"]);
        if (model is { Owner: null, OwnerOrganization: null })
            missing.Add(item.Dataset["owner"]);
        if (missing.Count > 0)
            problems.Add(Words.Registration(item.At(item.Dataset["state"]), model.State, missing));
    }

    /// <summary>A commune is an address; a province is none.</summary>
    private static bool IsNear(Draft draft, Ref<Place>? place) =>
        place is { } link && draft.Find(link.Id)?.Record is Place { Kind: PlaceKind.Commune or PlaceKind.Ward or PlaceKind.Township or PlaceKind.SpecialZone };
}
