using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace ThiDua.Portal.Api.OData.Writing;

/// <summary>Writes a problem as the protocol wants it; nothing of the program's insides is ever in it.</summary>
internal static class ErrorJson
{
    public static void Write(IBufferWriter<byte> to, ODataProblem problem, bool english)
    {
        using var writer = new Utf8JsonWriter(to, JsonValues.Options);
        writer.WriteStartObject();
        writer.WriteStartObject("error");
        writer.WriteString("code", problem.Code);
        writer.WriteString("message", problem.Message.In(english));
        if (problem.Target is not null)
            writer.WriteString("target", problem.Target);
        if (problem.Position is not null || problem.Nearest is not null)
            Details(writer, problem);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Details(Utf8JsonWriter writer, ODataProblem problem)
    {
        writer.WriteStartArray("details");
        if (problem.Position is { } position)
            Detail(writer, "position", string.Create(CultureInfo.InvariantCulture, $"{problem.Target}@{position}"), position.ToString(CultureInfo.InvariantCulture));
        if (problem.Nearest is not null)
            Detail(writer, "nearest", problem.Target, problem.Nearest);
        writer.WriteEndArray();
    }

    private static void Detail(Utf8JsonWriter writer, string code, string? target, string message)
    {
        writer.WriteStartObject();
        writer.WriteString("code", code);
        if (target is not null)
            writer.WriteString("target", target);
        writer.WriteString("message", message);
        writer.WriteEndObject();
    }
}
