using System.Text.Json;
using Microsoft.OData.Edm;
using ThiDua.Portal.Api.OData.Writing;

namespace ThiDua.Portal.Api.OData.Http;

/// <summary>The list of sets at the root of the service.</summary>
internal static class ServiceDocument
{
    public static ODataAnswer Answer(IEdmModel model, ODataRequest request, string? format)
    {
        var asked = Negotiation.Of(request, format, Format.Json);
        var answer = Answering.Started(asked);
        using var writer = new Utf8JsonWriter(answer.Body, JsonValues.Options);
        writer.WriteStartObject();
        if (asked.Metadata != "none")
            writer.WriteString(asked.Prefix + "context", request.Root + "$metadata");
        writer.WriteStartArray("value");
        foreach (var set in model.EntityContainer.EntitySets())
        {
            writer.WriteStartObject();
            writer.WriteString("name", set.Name);
            writer.WriteString("kind", "EntitySet");
            writer.WriteString("url", set.Name);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        return answer;
    }
}
