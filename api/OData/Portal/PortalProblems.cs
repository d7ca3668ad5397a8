using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.OData.Portal;

/// <summary>Problems of the query tree as problems of OData.</summary>
internal static class PortalProblems
{
    public static ODataException Of(QueryProblem problem)
    {
        var code = problem.Code switch
        {
            "unknownField" => "unknownProperty",
            "typeMismatch" or "queryTooComplex" => problem.Code,
            "notSupported" => "notImplemented",
            "wrongCursor" => "invalidSkipToken",
            "staleCursor" => "skipTokenGone",
            _ => problem.Kind is QueryProblemKind.NotSupported ? "notImplemented" : "invalidValue",
        };
        var target = code is "invalidSkipToken" or "skipTokenGone" ? "$skiptoken" : null;
        return new(new(ODataErrors.Codes[code], code, new($"{problem.Message.Vietnamese} {problem.Fix.Vietnamese}".Trim(), $"{problem.Message.English} {problem.Fix.English}".Trim()))
        {
            Target = target,
            Position = target is null ? problem.Place.Position : null,
        });
    }
}
