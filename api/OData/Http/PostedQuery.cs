using System.Text;

namespace ThiDua.Portal.Api.OData.Http;

/// <summary>A query whose options stand in the body, because they are too long for an address.</summary>
internal static class PostedQuery
{
    private const string Segment = "/$query";

    /// <summary>The request as a GET of the address that it means; any other request as it is.</summary>
    /// <exception cref="ODataException">The request is no query in a body.</exception>
    public static ODataRequest Unfolded(ODataRequest request, ODataLimits limits)
    {
        var question = request.Address.IndexOf('?', StringComparison.Ordinal);
        var path = question < 0 ? request.Address : request.Address[..question];
        if (path.Contains('%', StringComparison.Ordinal))
            path = path.Replace("%24", "$", StringComparison.Ordinal);
        if (!path.EndsWith(Segment, StringComparison.Ordinal) || request.IsInBody)
            return request;
        if (request.Method != "POST")
            throw ODataErrors.Of("methodNotAllowed", "$query cần POST, các tùy chọn truy vấn ở trong nội dung.", "$query takes POST, with the query options in the body.", allow: "POST, OPTIONS");
        if (request.Header("Content-Type") is not { } type || !type.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase))
            throw ODataErrors.NotImplemented(new Sentence("$query không phải text/plain", "A $query that is not text/plain"), new("Hãy gửi text/plain.", "Send text/plain."), target: "Content-Type");
        if (request.Body.Length > limits.BatchBytes)
            throw ODataErrors.Of("payloadTooLarge", $"$query lớn nhất {limits.BatchBytes} byte.", $"A query has at most {limits.BatchBytes} bytes.");
        string[] options = [question < 0 ? "" : request.Address[(question + 1)..], Encoding.UTF8.GetString(request.Body.Span).Trim()];
        var query = string.Join('&', options.Where(part => part.Length > 0));
        return request with { Method = "GET", Address = $"{path[..^Segment.Length]}{(query.Length == 0 ? "" : "?")}{query}", IsInBody = true, Body = default };
    }
}
