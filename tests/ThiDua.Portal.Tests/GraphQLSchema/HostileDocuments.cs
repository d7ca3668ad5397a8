using System.Text;

namespace ThiDua.Portal.Tests.GraphQLSchema;

/// <summary>Documents that ask the portal's schema to hurt.</summary>
internal static class HostileDocuments
{
    public static IEnumerable<(string Name, string Document)> All { get; } =
    [
        ("one field many times", $"{{{Repeat(3_000, _ => "__typename ")}}}"),
        ("inline fragments of aliased fields", $"{{document(id:\"x\"){{{Repeat(100, i => $"... on Document{{{Repeat(50, j => $"a{j}:title ")}}}")}}}}}"),
        ("many aliases", $"{{{Repeat(3_000, i => $"a{i}:generation ")}}}"),
        ("fragments that double", "{...F0}" + Repeat(300, i => $"fragment F{i} on Query{{...F{i + 1} ...F{i + 1}}}") + "fragment F300 on Query{generation}"),
        ("deep selections", $"{{document(id:\"x\"){Nested(5_000, "{replacedBy", "}")}}}"),
        ("deep lists of values", $"{{nodes(ids:{Nested(50_000, "[", "]")}){{id}}}}"),
        ("deep conditions", $"{{documents(where:{Nested(20_000, "{not:", "}")}){{totalCount}}}}"),
        ("conditions within the limit of nesting", $"{{documents(where:{Nested(58, "{not:", "}")}{{}}){{totalCount}}}}".Replace("not:}", "not:{}}", StringComparison.Ordinal)),
        ("links in a circle", $"{{document(id:\"x\"){Nested(6, "{issuer{parent", "}}")}}}"),
        ("links back and forth", $"{{places{{nodes{Nested(5, "{parent{children{nodes", "}}}")}}}}}"),
        ("pages inside pages", "{places(first:100){nodes{children(first:100){nodes{children(first:100){nodes{id}}}}}}}"),
        ("pages beside pages", $"{{{Repeat(30, i => $"a{i}:documents(first:100){{nodes{{body}}}} ")}}}"),
        ("a page without end", "{documents(first:2147483647){nodes{id}}}"),
        ("every alias with a page of texts", $"{{{Repeat(25, i => $"a{i}:documents(first:100){{nodes{{citations(first:20){{nodes{{sentence}}}}}}}} ")}}}"),
        ("many ids", $"{{nodes(ids:[{Repeat(2_400, i => $"\"i{i}\" ")}]){{id}}}}"),
        ("many conditions", $"{{documents(where:{{or:[{Repeat(600, i => $"{{id:{{eq:\"{i}\"}}}}")}]}}){{totalCount}}}}"),
        ("many values", $"{{documents(where:{{id:{{in:[{Repeat(2_000, i => $"\"{i}\" ")}]}}}}){{totalCount}}}}"),
        ("conditions across links again and again", $"{{documents(where:{Nested(20, "{issuer:{issuedDocuments:{some:", "}}}")}){{totalCount}}}}".Replace("some:}", "some:{}}", StringComparison.Ordinal)),
        ("a long search", $"{{documents(search:\"{Repeat(10_000, _ => "thi đua ")}\"){{totalCount}}}}"),
        ("a search of quotes", $"{{documents(search:\"{Repeat(20_000, _ => "“ ")}\"){{totalCount}}}}"),
        ("many orders", $"{{documents(order:[{Repeat(500, _ => "{title:ASC}")}]){{nodes{{id}}}}}}"),
        ("many facets", $"{{documents{{facets(of:[{Repeat(2_000, _ => "type ")}],limit:1000){{distinct}}}}}}"),
        ("many groupings", $"{{documents{{{Repeat(30, i => $"g{i}:groups(by:[{{column:title}}],first:1000){{count}} ")}}}}}"),
        ("a cursor of noise", $"{{documents(after:\"{new string('A', 50_000)}\"){{nodes{{id}}}}}}"),
        ("introspection in a circle", Nested(20, "{__type(name:\"Document\"){fields{type", "}}")),
        ("many unknown fields", $"{{documents{{{Repeat(2_500, i => $"title{i} ")}}}}}"),
        ("many unknown arguments", $"{{documents({Repeat(1_600, i => $"first{i}:1 ")}){{totalCount}}}}"),
        ("a wide condition of one name", $"{{documents(where:{{{Repeat(1_600, _ => "title:{} ")}}}){{totalCount}}}}"),
        ("fields that conflict", $"{{{Repeat(30, i => $"x:document(id:\"{i}\"){{id}} ")}}}"),
        ("many variables", $"query({Repeat(1_500, i => $"$v{i}:DocumentWhere ")}){{generation}}"),
        ("many operations", Repeat(800, i => $"query Q{i}{{generation}}")),
        ("half of a surrogate pair", "{document(id:\"\\uD800\"){id}}"),
        ("a string without an end", "{document(id:\"" + new string('\\', 60_000)),
        ("comments", Repeat(20_000, _ => "#\n") + "{x}"),
    ];

    private static string Repeat(int count, Func<int, string> part) => new StringBuilder().AppendJoin("", Enumerable.Range(0, count).Select(part)).ToString();

    private static string Nested(int depth, string open, string close) => Repeat(depth, _ => open) + Repeat(depth, _ => close);
}
