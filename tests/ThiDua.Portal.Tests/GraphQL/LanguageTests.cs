using System.Text.Json;
using System.Text.Json.Nodes;
using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Tests.GraphQL;

public sealed class LanguageTests
{
    [Fact]
    public void Every_case_of_lexing_gives_its_tokens() => Cases.Hold(Cases.Of("lex.json"), item =>
    {
        var expect = item.GetProperty("expect");
        var actual = Tokens(Cases.Source(item));
        var expected = expect.GetProperty("ok").GetBoolean()
            ? string.Join(' ', expect.GetProperty("tokens").EnumerateArray().Select(Shown))
            : "error at " + Cases.Locations(expect.GetProperty("error"));
        return Cases.Different(expected, actual)
            ?? Single(item, "parseValue", text => (SyntaxJson.Of(Parser.Value(text)), Printer.Print(Parser.Value(text))))
            ?? Single(item, "parseType", text => (SyntaxJson.Of(Parser.Type(text)), Printer.Print(Parser.Type(text))));
    });

    [Fact]
    public void Every_case_of_parsing_gives_its_tree_and_its_print() => Cases.Hold(Cases.Of("parse.json"), item =>
    {
        var limits = item.TryGetProperty("maxTokens", out var most) ? ParseLimits.Generous with { Tokens = most.GetInt32() } : null;
        var expect = item.GetProperty("expect");
        return Compared(expect, Cases.Source(item), text =>
        {
            var document = Parser.Document(text, limits);
            return (SyntaxJson.Of(document), Printer.Print(document), document.TokenCount);
        });
    });

    [Fact]
    public void What_is_printed_parses_to_the_same_tree() => Cases.Hold(Cases.Of("parse.json"), item =>
    {
        if (!item.GetProperty("expect").GetProperty("ok").GetBoolean())
            return null;
        var document = Parser.Document(Cases.Source(item));
        var again = Parser.Document(Printer.Print(document));
        return JsonNode.DeepEquals(Plain(SyntaxJson.Of(document)), Plain(SyntaxJson.Of(again))) ? null : Printer.Print(document);
    });

    [Fact]
    public void A_document_of_bytes_must_be_UTF_8()
    {
        Assert.Equal("xin chào", ((StringValue)((Field)((OperationDefinition)Parser.Document("{a(b:\"xin chào\")}"u8).Definitions[0]).Selections.Items[0]).Arguments[0].Value).Text);
        var wrong = Assert.Throws<SyntaxException>(() => Parser.Document([(byte)'{', (byte)'\n', (byte)'a', 0xC3]));
        Assert.Equal(new Location(2, 2), wrong.Location);
    }

    private static string? Single(JsonElement item, string name, Func<string, (JsonObject, string)> parse) =>
        item.TryGetProperty(name, out var expect)
            ? Compared(expect, Cases.Source(item), text => parse(text) is var (tree, printed) ? (tree, printed, null) : default)
            : null;

    private static string? Compared(JsonElement expect, string source, Func<string, (JsonObject Tree, string Printed, int? Tokens)> parse)
    {
        try
        {
            var (tree, printed, tokens) = parse(source);
            if (!expect.GetProperty("ok").GetBoolean())
                return $"parsed, but expected {expect}";
            if (!JsonNode.DeepEquals(Plain(JsonNode.Parse(expect.GetProperty("ast").GetRawText(), null, new() { MaxDepth = 512 })!), Plain(tree)))
                return $"expected {expect.GetProperty("ast")}, was {tree.ToJsonString()}";
            if (tokens is { } count && expect.TryGetProperty("tokenCount", out var expected) && expected.GetInt32() != count)
                return $"expected {expected} tokens, was {count}";
            return Cases.Different(expect.GetProperty("printed").GetString()!, printed);
        }
        catch (SyntaxException error)
        {
            return expect.GetProperty("ok").GetBoolean()
                ? error.ToString()
                : Cases.Different(Cases.Locations(expect.GetProperty("error")), $"{error.Location.Line}:{error.Location.Column}");
        }
    }

    // An empty list and a missing one mean the same.
    private static JsonNode? Plain(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Where(member => member.Value is not JsonArray { Count: 0 }).Select(member => KeyValuePair.Create(member.Key, Plain(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Plain)]),
        _ => node?.DeepClone(),
    };

    private static string Tokens(string source)
    {
        try
        {
            var shown = new List<string>();
            var lexer = new Lexer(source);
            Token token;
            do
            {
                token = lexer.Next();
                shown.Add(Shown(source, token));
            }
            while (token.Kind is not TokenKind.End);
            return string.Join(' ', shown);
        }
        catch (SyntaxException error)
        {
            return $"error at {error.Location.Line}:{error.Location.Column}";
        }
    }

    private static string Shown(string source, Token token)
    {
        var written = source[token.Start..token.End];
        var (kind, text) = token.Kind switch
        {
            TokenKind.End => ("<EOF>", ""),
            TokenKind.Name or TokenKind.Int or TokenKind.Float => (token.Kind.ToString(), written),
            TokenKind.String or TokenKind.BlockString => (token.Kind.ToString(), token.Text),
            _ => (written, ""),
        };
        var location = Location.Of(source, token.Start);
        return $"{kind}@{token.Start}-{token.End}@{location.Line}:{location.Column}={text}";
    }

    private static string Shown(JsonElement token) =>
        $"{token.GetProperty("kind")}@{token.GetProperty("start")}-{token.GetProperty("end")}@{token.GetProperty("line")}:{token.GetProperty("column")}={(token.TryGetProperty("value", out var value) ? value.GetString() : "")}";
}
