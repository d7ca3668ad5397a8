using System.Buffers;
using System.Text.Json;
using ThiDua.Portal.Api.Datasets;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site.Pages.Search;

namespace ThiDua.Portal.Api.Search;

/// <summary>Writes what a search has to say besides rows.</summary>
internal static class SearchJson
{
    /// <summary>How the words were read, and on request why each row is there.</summary>
    public static void Write(Utf8JsonWriter writer, SearchFound found, IReadOnlyList<FormerName> former, bool explain)
    {
        var tiers = found.Answer.Rows.Select(found.TierOf).ToList();
        writer.WriteString("tier", tiers.FirstOrDefault()?.Name());
        writer.WriteBoolean("relaxed", found.IsRelaxed);
        writer.WriteString("suggestion", found.Plan?.Suggestion);
        writer.WriteBoolean("cut", found.Plan?.IsCut ?? false);
        writer.WriteStartArray("formerNames");
        foreach (var (name, successors) in former)
        {
            writer.WriteStartObject();
            writer.WriteString("name", name.Text);
            writer.WriteString("address", name.Address);
            writer.WriteStartArray("successors");
            foreach (var successor in successors)
            {
                writer.WriteStartObject();
                writer.WriteString("name", successor.Text);
                writer.WriteString("address", successor.Address);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (!explain)
            return;
        writer.WriteStartArray("why");
        foreach (var (row, tier) in found.Answer.Rows.Zip(tiers))
        {
            writer.WriteStartObject();
            writer.WriteString("tier", tier?.Name());
            if (row.Score is { } score)
                writer.WriteNumber("score", score % Query.SearchNode.Ranked.Name);
            writer.WriteStartArray("columns");
            foreach (var column in row.Highlights.Select(highlight => highlight.Column.Name).Distinct())
                writer.WriteStringValue(column);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void Write(IBufferWriter<byte> to, string generation, IReadOnlyList<SearchSuggestion> suggestions)
    {
        using var writer = new Utf8JsonWriter(to, AnswerJson.Options);
        writer.WriteStartObject();
        writer.WriteString("generation", generation);
        writer.WriteStartArray("suggestions");
        foreach (var suggestion in suggestions)
        {
            writer.WriteStartObject();
            writer.WriteString("text", suggestion.Text);
            writer.WriteString("kind", suggestion.Kind?.Name());
            writer.WriteString("address", suggestion.Address);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
