using System.Text.Json.Nodes;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Tests.Content;

namespace ThiDua.Portal.Tests.GraphQLSchema;

public sealed class DatasetGraphTests(PublishedGraph graph) : IClassFixture<PublishedGraph>
{
    private static readonly Publication Published = PublishedContent.Publication;

    [Fact]
    public async Task Every_dataset_gives_every_record_forwards_and_backwards()
    {
        foreach (var dataset in DatasetCatalog.Datasets)
        {
            var expected = Published.All(dataset).Select(record => record.Id).Order(StringComparer.Ordinal).ToList();
            var forwards = await Walk(dataset, "first:7,after:$c", "hasNextPage", "endCursor", insert: false);
            var backwards = await Walk(dataset, "last:7,before:$c", "hasPreviousPage", "startCursor", insert: true);
            Assert.Equal(expected, forwards.Order(StringComparer.Ordinal));
            Assert.Equal(forwards, backwards);
        }
    }

    [Fact]
    public async Task A_record_has_the_values_of_the_plain_door()
    {
        foreach (var dataset in DatasetCatalog.Datasets)
        {
            var names = dataset.Columns.ToDictionary(column => column.Name, Api.GraphQLSchema.TypeNames.Of);
            var data = await graph.Data($"{{{dataset.Name}(first:20){{nodes{{{string.Join(' ', names.Values)}}}}}}}");
            var rows = JsonNode.Parse(await graph.Client.GetStringAsync($"/api/{dataset.Name}?size=20&select={string.Join(',', names.Keys)}", TestContext.Current.CancellationToken))!["rows"]!.AsArray();
            var nodes = data[dataset.Name]!["nodes"]!.AsArray();
            Assert.Equal(rows.Count, nodes.Count);
            foreach (var (row, node) in rows.Zip(nodes))
                Assert.All(names, name => Assert.True(JsonNode.DeepEquals(row![name.Key], node![name.Value]), $"{dataset.Name}.{name.Key}"));
        }
    }

    [Fact]
    public async Task Any_record_is_found_by_its_id()
    {
        var ids = DatasetCatalog.Datasets.Where(dataset => dataset != Entry.Dataset).SelectMany(dataset => Published.All(dataset).Take(5).Select(record => (record.Id, Type: dataset.Type.Name))).ToList();
        var data = await graph.Data("query($ids:[ID!]!){nodes(ids:$ids){__typename id}}", new { ids = ids.Select(one => one.Id).Append("nowhere") });
        Assert.Equal(
            ids.Select(one => $"{one.Type} {one.Id}"),
            data["nodes"]!.AsArray().SkipLast(1).Select(node => $"{(string?)node!["__typename"]} {(string?)node["id"]}"));
        Assert.Null(data["nodes"]!.AsArray()[^1]);

        var one = await graph.Data("{node(id:\"tinh-binh-thuan\"){...on Place{name kind}} place(id:\"tinh-binh-thuan\"){name kind} none:document(id:\"nowhere\"){id} entry(id:\"tinh-binh-thuan\"){record{__typename ...on Place{name kind}}}}");
        Assert.True(JsonNode.DeepEquals(one["node"], one["place"]));
        Assert.Equal("Place", (string?)one["entry"]!["record"]!["__typename"]);
        Assert.Null(one["none"]);
    }

    [Fact]
    public async Task Links_are_followed_in_both_directions()
    {
        var data = await graph.Data("{documents(first:100){nodes{id issuerId issuer{id name} implementsIds implements{id} implementedBy(first:20){totalCount nodes{id implementsIds}}}}}");
        foreach (var node in data["documents"]!["nodes"]!.AsArray())
        {
            Assert.Equal((string?)node!["issuerId"], (string?)node["issuer"]?["id"]);
            Assert.Equal(Texts(node["implementsIds"]), node["implements"]!.AsArray().Select(linked => (string)linked!["id"]!));
            Assert.All(node["implementedBy"]!["nodes"]!.AsArray(), back => Assert.Contains((string)node["id"]!, Texts(back!["implementsIds"])));
            Assert.Equal(Published.All<Document>().Count(document => document.Implements.Any(link => link.Id == (string)node["id"]!)), (int)node["implementedBy"]!["totalCount"]!);
        }
    }

    [Theory]
    [InlineData("where:{type:{eq:plan}}", "type=plan")]
    [InlineData("where:{type:{in:[plan,directive]},issuedOn:{year:{gte:2021}}}", "type=plan&type=directive&issuedOn.year.ge=2021")]
    [InlineData("where:{issuer:{level:{eq:district}}}", "issuer.level=district")]
    [InlineData("where:{symbol:{contains:\"KH\"}}", "symbol.contains=KH")]
    [InlineData("where:{symbol:{isNull:true}}", "symbol.is=null")]
    [InlineData("where:{symbol:{eq:null}}", "symbol.is=null")]
    [InlineData("where:{citedBy:{any:true}}", "citedBy=true")]
    [InlineData("where:{citedBy:{some:{role:{eq:basis}}}}", "citedBy.role=basis")]
    [InlineData("search:\"dân vận khéo\",order:[{id:ASC}]", "q=dân vận khéo&sort=id")]
    [InlineData("search:\"dan van\",order:[{issuedOn:ASC},{id:DESC}]", "q=dan van&sort=issuedOn,-id")]
    [InlineData("order:[{title:DESC}]", "sort=-title")]
    public async Task A_question_is_answered_as_by_the_plain_door(string arguments, string address)
    {
        var data = await graph.Data($"{{documents(first:100,{arguments}){{totalCount nodes{{id}}}}}}");
        var plain = JsonNode.Parse(await graph.Client.GetStringAsync($"/api/documents?size=100&select=id&{address}", TestContext.Current.CancellationToken))!;
        var ids = data["documents"]!["nodes"]!.AsArray().Select(node => (string)node!["id"]!).ToList();
        Assert.Equal(plain["rows"]!.AsArray().Select(row => (string)row!["id"]!), ids);
        Assert.Equal((int)plain["count"]!, (int)data["documents"]!["totalCount"]!);
        Assert.NotEmpty(ids);
    }

    [Fact]
    public async Task Some_none_all_and_any_part_the_records()
    {
        var data = await graph.Data("""
            {
              all: documents { totalCount }
              some: documents(where: {implements: {some: {type: {eq: directive}}}}) { totalCount }
              none: documents(where: {implements: {none: {type: {eq: directive}}}}) { totalCount }
              each: documents(where: {implements: {all: {type: {eq: directive}}}}) { totalCount }
              other: documents(where: {implements: {some: {type: {neq: directive}}}}) { totalCount }
              with: documents(where: {implementsIds: {any: true}}) { totalCount }
              without: documents(where: {or: [{implementsIds: {any: false}}, {and: [{id: {eq: "nowhere"}}, {title: {nin: ["x"]}}]}]}) { totalCount }
            }
            """);
        int Total(string name) => (int)data[name]!["totalCount"]!;
        Assert.Equal(Total("all"), Total("some") + Total("none"));
        Assert.Equal(Total("all"), Total("each") + Total("other"));
        Assert.Equal(Total("all"), Total("with") + Total("without"));
        Assert.InRange(Total("some"), 1, Total("with"));
    }

    [Fact]
    public async Task Facets_and_groups_count_what_matches()
    {
        var data = await graph.Data("""
            {
              documents(where: {type: {eq: plan}}) {
                totalCount
                facets(of: [type, level], withoutOwn: true) { column label distinct missing values { value label count } }
                groups(by: [{column: issuedOn, part: year}, {column: type}], order: count) {
                  keys { column part value label } count countDistinct(of: issuerId) first: min(of: issuedOn) last: max(of: issuedOn)
                }
              }
              figures { groups(by: []) { count sum(of: value) average(of: value) } }
            }
            """);
        var plans = Published.All<Document>().Where(document => document.Type is DocumentType.Plan).ToList();
        var types = data["documents"]!["facets"]![0]!["values"]!.AsArray();
        Assert.Equal(Published.All<Document>().Count(), types.Sum(value => (int)value!["count"]!));
        Assert.Contains(types, value => (string?)value!["label"] == DocumentType.Plan.Label());
        var groups = data["documents"]!["groups"]!.AsArray();
        Assert.Equal(plans.Count, groups.Sum(group => (int)group!["count"]!));
        Assert.Equal(groups.Select(group => (int)group!["count"]!).OrderDescending(), groups.Select(group => (int)group!["count"]!));
        Assert.All(groups, group => Assert.Equal("year", (string?)group!["keys"]![0]!["part"]));
        Assert.All(groups.Where(group => group!["keys"]![0]!["value"] is not null), group => Assert.StartsWith((string)group!["keys"]![0]!["value"]!, (string)group["first"]!, StringComparison.Ordinal));
        Assert.Equal((double)Published.All<Figure>().Sum(figure => figure.Value ?? 0), (double)data["figures"]!["groups"]![0]!["sum"]!);
    }

    [Fact]
    public async Task Found_words_are_pointed_at()
    {
        var data = await graph.Data("{documents(search:\"dân vận\",first:5){edges{score highlights{column index spans{start end}} node{title}}}}");
        var edge = data["documents"]!["edges"]!.AsArray().First(edge => edge!["highlights"]!.AsArray().Count > 0)!;
        Assert.True((double)edge["score"]! > 0);
        var span = edge["highlights"]![0]!["spans"]![0]!;
        Assert.Equal("dân", ((string)edge["node"]!["title"]!)[(int)span["start"]!..(int)span["end"]!], ignoreCase: true);
    }

    private static IEnumerable<string> Texts(JsonNode? list) => list!.AsArray().Select(item => (string)item!);

    private async Task<List<string>> Walk(Dataset dataset, string page, string more, string next, bool insert)
    {
        var ids = new List<string>();
        for (string? cursor = null; ;)
        {
            var data = (await graph.Data($"query($c:String){{{dataset.Name}({page}){{nodes{{id}} edges{{cursor}} pageInfo{{hasNextPage hasPreviousPage startCursor endCursor}}}}}}", new { c = cursor }))[dataset.Name]!;
            ids.InsertRange(insert ? 0 : ids.Count, data["nodes"]!.AsArray().Select(node => (string)node!["id"]!));
            var (edges, info) = (data["edges"]!.AsArray(), data["pageInfo"]!);
            Assert.Equal((string?)edges.FirstOrDefault()?["cursor"], (string?)info["startCursor"]);
            Assert.Equal((string?)edges.LastOrDefault()?["cursor"], (string?)info["endCursor"]);
            Assert.Equal(cursor is not null, (bool)info[insert ? "hasNextPage" : "hasPreviousPage"]!);
            if (!(bool)info[more]!)
                return ids;
            cursor = (string)info[next]!;
        }
    }
}
