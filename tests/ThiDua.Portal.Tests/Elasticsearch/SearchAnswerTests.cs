using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using FsCheck.Fluent;
using ThiDua.Portal.Api.Stores.Elasticsearch;
using ThiDua.Portal.Tests.Vietnamese;

namespace ThiDua.Portal.Tests.Elasticsearch;

/// <summary>How the answer to a search is read.</summary>
public sealed class SearchAnswerTests
{
    private static readonly string Right = ToldAnswer.Of(RecordedAnswer.Read(RecordedAnswer.Bytes));

    [Fact]
    public void A_real_answer_is_read_as_a_whole_tree_of_it_would_be()
    {
        using var answer = RecordedAnswer.Read(RecordedAnswer.Bytes);
        Assert.True(answer.IsSuccess && answer.Searches.All(found => found.IsWhole));
        Assert.Equal((2, 4, 38), (answer.Searches.Count, answer.Hits(0).Count, answer.Total(0)));
        Assert.Equal("emulationTitle", answer.Figures(1).At("values0", "buckets").Each().First().At("key").GetString() is { } rank ? Form(rank) : "");
        Assert.Contains("Phường An Xuân (TP. Tam Kỳ)", Right, StringComparison.Ordinal);
        Assert.Contains("https://baoquangnam.vn/", Right, StringComparison.Ordinal);
        Assert.Equal(ToldAnswer.OfTree(RecordedAnswer.Bytes), Right);
    }

    [Fact]
    public void Unknown_members_are_skipped()
    {
        Assert.Equal(Right, Told(RecordedAnswer.With(members => [Unknown("future"), .. members, Unknown("later")])));

        static KeyValuePair<string, JsonNode?> Unknown(string name) => new(name, JsonNode.Parse("""{"hits":[{"_id":"x","row":{"id":"x"}}],"status":500,"error":{"type":"none"},"more":[1,[null,"}"]]}"""));
    }

    [Fact]
    public void Members_in_any_order()
    {
        var random = new Random(7);
        for (var i = 0; i < 50; i++)
        {
            Assert.Equal(Right, Told(RecordedAnswer.With(members =>
            {
                var shuffled = members.ToArray();
                random.Shuffle(shuffled);
                return shuffled;
            })));
        }
    }

    [Fact]
    public void A_member_that_comes_twice_does_no_harm()
    {
        var twice = RecordedAnswer.Text.Replace("\"timed_out\":false", "\"timed_out\":false,\"timed_out\":false", StringComparison.Ordinal)
            .Replace("\"_source\":{\"row\":{", "\"_source\":{\"row\":{},\"row\":{", StringComparison.Ordinal)
            .Replace("\"hits\":[", "\"hits\":[],\"hits\":[", StringComparison.Ordinal);
        Assert.Equal(Right, Told(twice));
    }

    [Fact]
    public void A_cut_answer_is_no_answer()
    {
        for (var length = 1; length < RecordedAnswer.Bytes.Length; length++)
            Assert.ThrowsAny<JsonException>(() => RecordedAnswer.Read(RecordedAnswer.Bytes.AsSpan(0, length)));
        using var none = RecordedAnswer.Read("");
        Assert.Empty(none.Searches);
    }

    [Fact]
    public void What_comes_behind_the_end_is_refused() => Assert.ThrowsAny<JsonException>(() => RecordedAnswer.Read(RecordedAnswer.Text + "{}"));

    [Fact]
    public void A_spoilt_answer_is_refused_or_read_as_a_whole_tree_of_it_would_be() => Law.Holds(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var bytes = RecordedAnswer.Spoilt(new(seed));
        string? told = null;
        try
        {
            using var answer = RecordedAnswer.Read(bytes);
            told = ToldAnswer.Of(answer);
        }
        catch (JsonException)
        {
        }

        string? tree = null;
        try
        {
            tree = Utf8.IsValid(bytes) ? ToldAnswer.OfTree(bytes) : null;
        }
        catch (JsonException)
        {
        }

        return told == tree;
    });

    [Fact]
    public void Escapes_in_values_and_names_are_read()
    {
        using var answer = RecordedAnswer.Read("""{"respo\u006eses":[{"hits":{"hits":[{"_id":"\u0061~1","_so\u0075rce":{"row":{"\u0069d":"a~1","recipient":"T\u1ed5 \"M\u1ed9t\"\n\ud83c\udf3e","award":"","sources":["a\/b",null,"c\\d"]}},"sort":["\u00611"]}]}}]}""");
        var hit = answer.Hits(0).Single();
        var told = ToldAnswer.Of(answer);
        Assert.Contains("\na~1 [\"\\u00611\"] a~1||", told, StringComparison.Ordinal);
        Assert.Contains("Tổ \"Một\"\n🌾", told, StringComparison.Ordinal);
        Assert.EndsWith("|a/b,,c\\d|\n", told, StringComparison.Ordinal);
        Assert.Equal((1, 0), (answer.Element(hit.Values, Column("award")).Count, answer.Element(hit.Values, Column("unit")).Count));
    }

    [Theory]
    [InlineData("""{"responses":[{"hits":{"hits":[{"_source":{"row":{"id":"\ud83c"}}}]}}]}""")]
    [InlineData("""{"\ud83c\ud83c\ud83c":1,"responses":[{"hits":{"hits":[{"_id":"\udf3e"}]}}]}""")]
    public void Half_a_character_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => RecordedAnswer.Read(json));

    [Fact]
    public void What_is_no_text_is_refused()
    {
        var bytes = RecordedAnswer.Bytes.ToArray();
        bytes[RecordedAnswer.Bytes.AsSpan().IndexOf("ườ"u8)] = 0xff;
        Assert.ThrowsAny<JsonException>(() => RecordedAnswer.Read(bytes));
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        Assert.Equal("", Told(Deep(60)));
        Assert.ThrowsAny<JsonException>(() => RecordedAnswer.Read(Deep(64)));

        static string Deep(int levels) => $"{{\"future\":{new string('[', levels)}{new string(']', levels)}}}";
    }

    [Fact]
    public void More_than_was_asked_for_is_refused() => Assert.ThrowsAny<JsonException>(() => RecordedAnswer.Read(RecordedAnswer.Bytes, RecordedAnswer.Things - 1));

    [Theory]
    [InlineData("\"failed\":0", "\"failed\":1")]
    [InlineData("\"failed\":0", "\"failed\":\"1\"")]
    [InlineData("\"successful\":1", "\"successful\":0")]
    [InlineData("\"total\":1,", "")]
    [InlineData("\"_shards\":{", "\"_shards\":null,\"other\":{")]
    [InlineData("\"timed_out\":false", "\"timed_out\":true")]
    [InlineData("\"timed_out\":false", "\"timed_out\":\"true\"")]
    [InlineData("\"status\":200", "\"status\":206")]
    [InlineData(",\"status\":200", "")]
    public void An_answer_of_some_shards_or_of_too_little_time_is_not_whole(string right, string wrong)
    {
        using var answer = RecordedAnswer.Read(RecordedAnswer.Text.Replace(right, wrong, StringComparison.Ordinal));
        Assert.All(answer.Searches, found => Assert.False(found.IsWhole));
    }

    [Theory]
    [InlineData("""{"responses":[{"status":200},{"status":429,"error":{"root_cause":[{"type":"es_rejected_execution_exception"}],"type":"search_phase_execution_exception"}}]}""", 429, "status 429, es_rejected_execution_exception")]
    [InlineData("""{"responses":[{"error":{"type":"a"},"status":404},{"error":{"type":"b"},"status":503}]}""", 503, "status 503, a")]
    [InlineData("""{"error":{"root_cause":[],"type":"parsing_exception","reason":"secret"},"status":400}""", 200, "status 200, parsing_exception")]
    [InlineData("""{"error":"no handler found","responses":[1,"x",null,[]]}""", 200, "status 200")]
    public void The_worst_status_and_the_first_error_stand_for_all(string json, int status, string error)
    {
        using var answer = RecordedAnswer.Read(json);
        Assert.Equal((status, error), (answer.Status, answer.Error));
    }

    [Fact]
    public void Documents_say_whether_they_are_there()
    {
        using var several = RecordedAnswer.Read("""{"docs":[{"_id":"a","found":true,"_source":{"row":{"id":"a"}}},{"_id":"b","found":false},{"_id":"c","error":{"type":"x"}}]}""");
        Assert.Equal([true, false, null], several.Documents.Select(document => document.IsFound));
        Assert.Equal("a", Encoding.UTF8.GetString(several.Bytes(several.Element(SearchAnswer.Values(several.Documents[0]), 0))));
        using var one = RecordedAnswer.Read("""{"_id":"a","_source":{"row":{"id":"a"}},"found":true}""");
        Assert.True(one.Document.IsFound is true && one.Document.Values.IsList);
    }

    private static string Told(string json)
    {
        using var answer = RecordedAnswer.Read(json);
        return ToldAnswer.Of(answer);
    }

    private static int Column(string name) => Catalog.Commendation.Dataset[name].Index;

    private static string Form(string rank) => Catalog.Commendation.Dataset["form"].Values[int.Parse(rank, System.Globalization.CultureInfo.InvariantCulture)].Name;
}
