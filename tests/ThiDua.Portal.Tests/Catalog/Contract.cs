namespace ThiDua.Portal.Tests.CatalogTests;

/// <summary>The columns that people who use the data rely on: name (? may be null, [] is a list), role, and where a link leads.</summary>
internal static class Contract
{
    public static IReadOnlyDictionary<string, string[]> Columns { get; } = new Dictionary<string, string[]>
    {
        ["documents"] =
        [
            "id Key", "title Text", "titleComposed Facet", "symbol? Keyword", "symbolText? Keyword", "type Facet", "system Facet", "level Facet",
            "issuer? Link organizations", "coIssuers[] Link organizations", "issuerText? Text", "issuedOn? Date", "notBefore? Date", "notAfter? Date",
            "subject? Text", "signer? Text", "signerOffice? Text", "place? Link places", "recipients[] Text", "basesText[] Text",
            "implements[] Link documents", "term? Keyword", "alias[] Keyword", "status Facet", "inForceOn? Date", "replacedBy? Link documents",
            "fullText Facet", "year? Facet", "body? Body", "formerIds[] Keyword", "sources[] Text", "note? Text",
        ],
        ["campaigns"] =
        [
            "id Key", "name Text", "nameComposed Facet", "variants[] Text", "kind Facet", "modes[] Facet", "level? Facet", "system? Facet",
            "theme? Text", "slogan? Text", "startsOn? Date", "endsOn? Date", "periodText? Text", "launchedBy? Link organizations",
            "launchedIn? Link documents", "launchedOn? Date", "parent? Link campaigns", "respondsTo? Link campaigns", "relationInferred Facet",
            "organizers[] Link organizations", "places[] Link places", "namedIn[] Link documents", "objectives? Text", "contents? Text",
            "measures? Text", "participants? Text", "criteria? Text", "year? Facet", "body? Body", "formerIds[] Keyword", "sources[] Text", "note? Text",
        ],
        ["models"] =
        [
            "id Key", "name Text", "nameComposed Facet", "kind Facet", "state Facet", "registeredOn? Date", "assignedOn? Date", "reviewedOn? Date",
            "recognizedOn? Date", "replicatedOn? Date", "stoppedOn? Date", "recognizedYear? Facet", "recognitionLevel? Facet",
            "recognizedBy? Link organizations", "recognizedIn? Link documents", "field? Facet", "address? Text", "place? Link places",
            "startsOn? Date", "endsOn? Date", "periodText? Text", "content? Text", "ownerKind? Facet", "owner? Text",
            "ownerOrganization? Link organizations", "leadOrganization? Link organizations", "theme? Text", "campaign? Link campaigns",
            "year? Facet", "body? Body", "formerIds[] Keyword", "sources[] Text", "note? Text",
        ],
        ["commendations"] =
        [
            "id Key", "decision Link documents", "recipient Text", "recipientKind Facet", "recipientOrganization? Link organizations", "office? Text",
            "unit? Text", "place? Link places", "award Text", "form Facet", "title? Facet", "rank? Facet", "kind? Facet", "level Facet",
            "achievement? Text", "achievementFrom? Date", "achievementUntil? Date", "achievementText? Text", "campaign? Link campaigns",
            "model? Link models", "decidedOn? Date", "decisionSymbol? Keyword", "decidedBy? Link organizations", "revokedOn? Date",
            "revokedIn? Link documents", "year? Facet", "sources[] Text", "note? Text",
        ],
        ["organizations"] =
        [
            "id Key", "name Text", "shortNames[] Text", "codes[] Keyword", "kind Facet", "level Facet", "parent? Link organizations",
            "place? Link places", "standingBody? Link organizations", "validFrom? Date", "validUntil? Date", "successors[] Link organizations",
            "role? Text", "body? Body", "formerIds[] Keyword", "sources[] Text", "note? Text",
        ],
        ["places"] =
        [
            "id Key", "name Text", "kind Facet", "code? Keyword", "parent? Link places", "validFrom? Date", "validUntil? Date",
            "successors[] Link places", "body? Body", "formerIds[] Keyword", "sources[] Text", "note? Text",
        ],
        ["obligations"] =
        [
            "id Key", "document Link documents", "clause? Text", "what Text", "whoText? Text", "responsible[] Link organizations", "from? Date",
            "until? Date", "dateText? Text", "bound? Facet", "recurrence? Text", "afterObligation? Link obligations", "campaign? Link campaigns",
            "about? Link documents", "resultIn? Link documents", "resultOn? Date", "resultText? Text", "lastAllowedOn? Date", "year? Facet",
            "sources[] Text", "note? Text",
        ],
        ["targets"] =
        [
            "id Key", "document Link documents", "clause? Text", "what Text", "whomText? Text", "operator Facet", "value? Number", "unit? Keyword",
            "valueText? Text", "qualifierText? Text", "from? Date", "until? Date", "periodText? Text", "campaign? Link campaigns",
            "resultValue? Number", "resultText? Text", "resultIn? Link documents", "year? Facet", "sources[] Text", "note? Text",
        ],
        ["figures"] =
        [
            "id Key", "subject Link entries", "campaign? Link campaigns", "place? Link places", "measure Text", "value? Number", "valueText? Text",
            "unit Keyword", "from? Date", "until? Date", "periodText? Text", "partOf? Link figures", "asOf? Date", "checked Facet", "year? Facet",
            "sources[] Text", "note? Text",
        ],
        ["consultations"] =
        [
            "id Key", "title Text", "organization? Link organizations", "place? Link places", "opensOn? Date", "closesOn? Date", "windowText? Text",
            "workingDays? Number", "legalBasis[] Link documents", "proposedAwards[] Text", "proposedCount? Number", "howToComment? Text",
            "outcome? Text", "outcomeIn? Link documents", "year? Facet", "body? Body", "formerIds[] Keyword", "sources[] Text", "note? Text",
        ],
        ["corrections"] =
        [
            "id Key", "subject Link entries", "kind Facet", "where? Text", "asWritten? Text", "corrected? Text", "reason Text", "decidedBy? Text",
            "decidedOn? Date", "year? Facet", "sources[] Text", "note? Text",
        ],
        ["citations"] =
        [
            "id Key", "document Link documents", "cited? Link documents", "symbol? Keyword", "typeText? Text", "issuerText? Text", "issuedOn? Date",
            "role Facet", "asWritten Text", "sentence Text", "section? Text", "start Number", "end Number", "resolution Facet",
            "sources[] Text", "note? Text",
        ],
        ["entries"] =
        [
            "id Key", "kind Facet", "title Text", "text Text", "address Keyword", "on? Date", "year? Facet", "place? Facet", "province? Facet",
            "campaign? Facet", "organization? Facet", "level? Facet", "field? Facet", "form? Facet", "sources[] Text", "note? Text",
        ],
    };

    /// <summary>Columns that are computed and never written.</summary>
    public static string[] Derived { get; } =
    [
        "documents.fullText", "documents.year", "campaigns.year", "models.year", "commendations.decidedOn", "commendations.decisionSymbol",
        "commendations.decidedBy", "commendations.year", "obligations.lastAllowedOn", "obligations.year", "targets.year", "figures.year",
        "consultations.workingDays", "consultations.year", "corrections.year",
    ];

    /// <summary>The values of the closed lists.</summary>
    public static IReadOnlyDictionary<string, string> Values { get; } = new Dictionary<string, string>
    {
        ["documents.type"] = "law decree resolution directive decision regulation conclusion plan actionProgramme workProgramme guidance circular officialLetter scheme notice report submission statement other",
        ["documents.system"] = "state party front",
        ["documents.level"] = "central province district commune unit",
        ["documents.status"] = "inForce amended replaced repealed expired unknown",
        ["campaigns.kind"] = "movement drive theme study event",
        ["campaigns.modes"] = "regular phased thematic",
        ["models.kind"] = "model exemplar pilot",
        ["models.state"] = "registered assigned underway reviewed recognized replicated notRecognized stopped unknown",
        ["models.field"] = "economy cultureSociety defenceSecurity politicalSystem other",
        ["models.ownerKind"] = "individual collective household",
        ["commendations.recipientKind"] = "individual collective household",
        ["commendations.form"] = "order medal stateHonoraryTitle statePrize commemorativeMedal certificateOfMerit certificateOfCommendation emulationFlag emulationTitle other",
        ["commendations.rank"] = "first second third",
        ["commendations.kind"] = "merit adHoc campaign dedication seniority foreign",
        ["organizations.kind"] = "partyCommittee partyBody advisoryBody government peoplesCouncil front massOrganization council steeringCommittee enterprise publicServiceUnit emulationBlock centralBody other",
        ["places.kind"] = "country region province centralCity provincialCity district town ward commune township specialZone other",
        ["obligations.bound"] = "onOrBefore before within after recurring",
        ["targets.operator"] = "equal atLeast moreThan atMost lessThan decreaseBy grade",
        ["figures.checked"] = "read reported",
        ["corrections.kind"] = "typo missingWord spacing pageBreak period numbering ocr nameVariant ellipsis missing capitalization duplicateWords quotes issuerMismatch personalData crossDocument doubtful other",
        ["citations.role"] = "basis implements follows studies monitors reports amends mentions own",
        ["citations.resolution"] = "resolved unknown ambiguous own",
        ["entries.kind"] = "documents campaigns models commendations organizations places consultations",
    };
}
