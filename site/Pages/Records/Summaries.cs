using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>The columns that say at once what a record is, in the order in which people ask for them.</summary>
internal static class Summaries
{
    public static readonly string[] DocumentColumns =
    [
        "symbol", "type", "issuer", "coIssuers", "issuedOn", "notBefore", "notAfter", "subject", "signer", "signerOffice",
        "place", "level", "system", "status", "inForceOn", "replacedBy", "implements",
    ];

    public static readonly string[] CampaignColumns =
    [
        "kind", "modes", "theme", "slogan", "periodText", "launchedBy", "launchedOn", "launchedIn",
        "level", "system", "organizers", "places", "parent", "respondsTo",
    ];

    public static readonly string[] ModelColumns =
    [
        "kind", "ownerOrganization", "owner", "ownerKind", "leadOrganization", "address", "place", "field", "periodText", "startsOn", "endsOn",
        "theme", "campaign", "recognizedYear", "recognitionLevel", "recognizedBy", "recognizedIn",
    ];

    private static readonly string[] OrganizationColumns = ["kind", "level", "place", "parent", "role", "standingBody", "shortNames", "codes", "validFrom", "validUntil", "successors"];

    private static readonly string[] PlaceColumns = ["kind", "parent", "code", "validFrom", "validUntil", "successors"];

    private static readonly string[] ConsultationColumns =
        ["organization", "place", "windowText", "opensOn", "closesOn", "workingDays", "proposedAwards", "proposedCount", "howToComment", "legalBasis", "outcome", "outcomeIn"];

    public static string[] Of(Record record) => record switch
    {
        Organization => OrganizationColumns,
        Place => PlaceColumns,
        Consultation => ConsultationColumns,
        _ => [],
    };

    /// <summary>The column that holds the name by which a record is linked to.</summary>
    public static string NameOf(Record record) => record is Document or Consultation ? "title" : "name";
}
