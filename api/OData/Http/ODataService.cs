using Microsoft.OData.Edm;
using ThiDua.Portal.Api.OData.Binding;
using ThiDua.Portal.Api.OData.Parsing;
using ThiDua.Portal.Api.OData.Source;
using ThiDua.Portal.Api.OData.Writing;

namespace ThiDua.Portal.Api.OData.Http;

/// <summary>Answers requests to a model whose rows come from a source; it knows nothing else of either.</summary>
/// <param name="model">The model.</param>
/// <param name="source">The source.</param>
/// <param name="limits">The limits.</param>
public sealed class ODataService(IEdmModel model, IODataSource source, ODataLimits limits)
{
    private readonly PlanCache _plans = new(limits.PlanBytes);
    private readonly Metadata _metadata = new(model, source.Capabilities);

    /// <summary>What part of the program's build an entity tag names, so that a new program gives new answers.</summary>
    public string Build { get; init; } = "";

    /// <summary>Answers a request; whatever is wrong with it becomes an answer too.</summary>
    public async ValueTask<ODataAnswer> Answer(ODataRequest request, CancellationToken cancellation)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(limits.Milliseconds);
        try
        {
            request = PostedQuery.Unfolded(request, limits);
            request = request with { Address = Readable(request.Address) };
            return await Served(request, time.Token);
        }
        catch (ODataException wrong)
        {
            return Refused(request, Gone(Located(wrong.Problem, request.Address), request));
        }
        catch (SyntaxException wrong)
        {
            return Refused(request, Located(SyntaxHints.Problem(wrong, request.Address), request.Address));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            var late = ODataErrors.Of("timeout", "Câu hỏi này mất quá lâu; hãy lọc hẹp hơn rồi thử lại.", "The request takes too long; narrow it and ask again.");
            return Refused(request, late.Problem);
        }
    }

    private async ValueTask<ODataAnswer> Served(ODataRequest request, CancellationToken cancellation)
    {
        if (request.Address.Length > limits.Address && !request.IsInBody)
            throw ODataErrors.Of(
                "addressTooLong",
                $"Địa chỉ dài nhất {limits.Address} ký tự; hãy gửi phần sau dấu hỏi làm nội dung text/plain của POST …/$query.",
                $"An address has at most {limits.Address} characters; send what stands after the question mark as the text/plain body of POST …/$query.");
        var end = request.Address.IndexOf('?', StringComparison.Ordinal);
        var path = end < 0 ? request.Address : request.Address[..end];
        if (path == "$batch")
            return await new Batch(this, limits).Answer(request, cancellation);
        if (request.Method is not ("GET" or "HEAD"))
            throw ODataErrors.Of("methodNotAllowed", "Dữ liệu chỉ đọc: hãy dùng GET.", "The data is read-only: use GET.", allow: "GET, HEAD, OPTIONS");
        if (path.Length == 0)
            return ServiceDocument.Answer(model, request, Format(request, end));
        if (path is "$metadata")
            return _metadata.Answer(request, Format(request, end));
        if (path.StartsWith("vocabularies/", StringComparison.Ordinal))
            return Metadata.Vocabulary(request, path["vocabularies/".Length..]);
        var (address, token) = Addresses.Split(request.Address);
        address = Entity(address, request.Root);
        var plan = _plans.Get(address, Plan);
        return await new Answering(plan, request, address, token, limits, source, Build).Run(cancellation);
    }

    /// <summary>
    /// The address with those characters of its query as themselves that clients encode although they need not be.
    /// An encoded ampersand, hash, plus or percent sign is left: it means something else than the character.
    /// </summary>
    private static string Readable(string address)
    {
        var question = address.IndexOf('?', StringComparison.Ordinal);
        if (question < 0 || address.IndexOf('%', question) < 0)
            return address;
        var query = address[question..];
        foreach (var (encoded, character) in (ReadOnlySpan<(string, string)>)[("%24", "$"), ("%3D", "="), ("%2F", "/"), ("%3F", "?")])
            query = query.Replace(encoded, character, StringComparison.OrdinalIgnoreCase);
        return address[..question] + query;
    }

    private ResourcePlan Plan(string address) => new ResourceBinder(model, source, limits).Bind(address);

    /// <summary>The value of <c>$format</c> of an address that has no other options.</summary>
    private static string? Format(ODataRequest request, int question)
    {
        if (question < 0)
            return null;
        var options = Parser.QueryOptions(request.Address, question + 1, request.Address.Length);
        _ = new OptionSet(options);
        return options.FirstOrDefault(option => option is { Name: "format", Kind: QueryOptionKind.System })?.Value as string;
    }

    /// <summary><c>$entity?$id=…</c> is the address that it names.</summary>
    private static string Entity(string address, string root)
    {
        if (!address.StartsWith("$entity?", StringComparison.Ordinal))
            return address;
        var options = address["$entity?".Length..].Split('&');
        var id = options.FirstOrDefault(option => option.StartsWith("$id=", StringComparison.OrdinalIgnoreCase) || option.StartsWith("id=", StringComparison.OrdinalIgnoreCase))
            ?? throw ODataErrors.Of("syntaxError", "Thiếu $id.", "$id is missing.", "$id");
        var named = Uri.UnescapeDataString(id[(id.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        if (named.StartsWith(root, StringComparison.Ordinal))
            named = named[root.Length..];
        var rest = string.Join('&', options.Where(option => option != id));
        return rest.Length == 0 ? named : $"{named}?{rest}";
    }

    /// <summary>A page that is gone names the first one.</summary>
    private static ODataProblem Gone(ODataProblem problem, ODataRequest request)
    {
        if (problem.Status != 410)
            return problem;
        var first = request.Root + Addresses.Split(request.Address).Address;
        return problem with { Message = new($"{problem.Message.Vietnamese} {first}", $"{problem.Message.English} {first}") };
    }

    /// <summary>The option in which a position of the whole address is, and the position in the option's own text.</summary>
    private static ODataProblem Located(ODataProblem problem, string address)
    {
        if (problem.Position is not { } position)
            return problem;
        position = Math.Clamp(position, 0, address.Length);
        var question = address.IndexOf('?', StringComparison.Ordinal);
        if (question < 0 || position <= question)
            return problem with { Target = problem.Target ?? "path", Position = Uri.UnescapeDataString(address[..position]).Length };
        var start = address.LastIndexOf('&', Math.Max(question + 1, position - 1), Math.Max(question + 1, position - 1) - question) is >= 0 and var ampersand ? ampersand + 1 : question + 1;
        var equals = address.IndexOf('=', start);
        if (equals < 0 || equals >= position)
            return problem with { Target = problem.Target ?? Uri.UnescapeDataString(address[start..Math.Max(start, equals < 0 ? address.Length : equals)]), Position = 0 };
        var name = Uri.UnescapeDataString(address[start..equals]);
        return problem with { Target = name.StartsWith('$') || name.StartsWith('@') ? name : "$" + name, Position = Uri.UnescapeDataString(address[(equals + 1)..position]).Length };
    }

    internal static ODataAnswer Refused(ODataRequest request, ODataProblem problem)
    {
        var answer = new ODataAnswer { Status = problem.Status, ContentType = "application/json; charset=utf-8" };
        answer.Headers["OData-Version"] = request.Header("OData-MaxVersion")?.Trim() is "4.0" ? "4.0" : "4.01";
        answer.Headers["Cache-Control"] = "no-store";
        answer.Headers["Content-Language"] = request.English ? "en" : "vi";
        if (problem.Allow is not null)
            answer.Headers["Allow"] = problem.Allow;
        if (problem.Status == 503)
            answer.Headers["Retry-After"] = "5";
        ErrorJson.Write(answer.Body, problem, request.English);
        return answer;
    }
}
