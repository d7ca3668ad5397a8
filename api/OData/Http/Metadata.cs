using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Xml;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Microsoft.OData.Edm.Validation;
using ThiDua.Portal.Api.OData.Model;
using ThiDua.Portal.Api.OData.Writing;

namespace ThiDua.Portal.Api.OData.Http;

/// <summary>The model as XML and as JSON, written once; only the service's own address differs.</summary>
internal sealed class Metadata
{
    // Stands for the address in the texts that are kept.
    private const string NoRoot = "http://root.invalid/";
    private static readonly string[] Referenced = ["Org.OData.Core.V1", "Org.OData.Capabilities.V1"];
    private readonly Lazy<string> _xml;
    private readonly Lazy<string> _json;

    public Metadata(IEdmModel model, ODataCapabilities capabilities)
    {
        if (model is EdmModel own)
        {
            CapabilityAnnotations.Add(own, capabilities);
            own.SetEdmVersion(EdmConstants.EdmVersion401);
            own.SetEdmReferences(Referenced.Select(Reference));
        }

        _xml = new(() => Xml(model));
        _json = new(() => Json(model));
    }

    public ODataAnswer Answer(ODataRequest request, string? format)
    {
        var asked = Negotiation.Of(request, format, Format.Xml, Format.Json);
        var text = asked.Format is Format.Xml ? _xml.Value : _json.Value;
        var answer = Answering.Started(asked);
        if (asked.Format is Format.Json)
            answer.ContentType = "application/json; charset=utf-8";
        else if (asked.Version == "4.0")
            text = text.Replace("<edmx:Edmx Version=\"4.01\"", "<edmx:Edmx Version=\"4.0\"", StringComparison.Ordinal);
        answer.Headers["Vary"] = "Accept, OData-MaxVersion";
        Encoding.UTF8.GetBytes(text.Replace(NoRoot, request.Root, StringComparison.Ordinal), answer.Body);
        return answer;
    }

    public static ODataAnswer Vocabulary(ODataRequest request, string file)
    {
        var space = file.EndsWith(".xml", StringComparison.Ordinal) ? file[..^4] : file;
        var text = Vocabularies.Of(space, request.Root)
            ?? throw ODataErrors.Of("unknownResource", "Không có bộ thuật ngữ này.", "There is no such vocabulary.", "path");
        var answer = Answering.Started(Negotiation.Of(request, null, Format.Xml));
        Encoding.UTF8.GetBytes(text, answer.Body);
        return answer;
    }

    private static EdmReference Reference(string space)
    {
        var reference = new EdmReference(new Uri($"{NoRoot}{Vocabularies.Folder}{space}.xml"));
        reference.AddInclude(new EdmInclude(space.Split('.')[2], space));
        return reference;
    }

    private static string Xml(IEdmModel model)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false) }))
            Checked(CsdlWriter.TryWriteCsdl(model, writer, CsdlTarget.OData, out var errors), errors);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Json(IEdmModel model)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonValues.Options))
            Checked(CsdlWriter.TryWriteCsdl(model, writer, out var errors), errors);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Checked(bool written, IEnumerable<EdmError> errors)
    {
        if (!written)
            throw new InvalidOperationException(string.Join('\n', errors));
    }
}
