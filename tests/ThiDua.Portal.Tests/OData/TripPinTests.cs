using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using ThiDua.Portal.Api.OData.Http;
using ThiDua.Portal.Api.OData.Source;

namespace ThiDua.Portal.Tests.OData;

/// <summary>The engine over a model that is not ours: the reference service that OASIS and others describe.</summary>
public sealed class TripPinTests
{
    private static readonly Lazy<ODataService> Service = new(Create);

    [Fact]
    public async Task Every_request_of_the_reference_service_is_answered()
    {
        var requests = JsonSerializer.Deserialize<List<JsonObject>>(await File.ReadAllTextAsync(Shared.Require("conformance", "odata", "trippin.json"), TestContext.Current.CancellationToken))!;
        foreach (var input in requests.Select(request => (string)request["input"]!))
        {
            var answer = await Ask(input);
            Assert.True(answer.Status is 200, $"{input}: {answer.Status} {System.Text.Encoding.UTF8.GetString(answer.Body.WrittenSpan)}");
        }
    }

    [Theory]
    [InlineData("People?$filter=FirstName eq 'Scott'", "scottketchum")]
    [InlineData("People?$filter=Gender eq 'Female'", "ronaldmundy")]
    [InlineData("People?$filter=Emails/any(e:endswith(e,'@contoso.com'))&$orderby=UserName", "russellwhyte")]
    [InlineData("People?$filter=AddressInfo/any(a:a/City/Region eq 'ID')", "russellwhyte")]
    [InlineData("People?$filter=Trips/$count gt 1", "scottketchum")]
    [InlineData("People?$filter=Trips/$count($filter=Budget gt 2000) eq 1", "scottketchum")]
    [InlineData("People?$filter=Trips/any(t:t/Budget mul 2 gt 5000 and t/Tags/any())", "scottketchum")]
    [InlineData("People?$filter=length(concat(FirstName,LastName)) eq 12&$orderby=UserName", "russellwhyte")]
    [InlineData("People?$filter=case(FirstName eq 'Scott':1,true:0) eq 1", "scottketchum")]
    [InlineData("People?$skip=2", "ronaldmundy")]
    [InlineData("People('scottketchum')/Friends", "russellwhyte")]
    [InlineData("People?$filter=UserName in ('ronaldmundy')", "ronaldmundy")]
    public async Task Conditions_are_computed_of_lists(string address, string first) =>
        Assert.Equal(first, (string)(await Get(address))["value"]![0]!["UserName"]!);

    [Fact]
    public async Task Complex_values_are_selected_in_part()
    {
        var row = (await Get("Airports?$select=IcaoCode,Location/City/Name&$filter=contains(Location/Address,'San Francisco')"))["value"]![0]!;
        Assert.Equal("""{"IcaoCode":"KSFO","Location":{"City":{"Name":"San Francisco"}}}""", row.ToJsonString());
        Assert.Equal("San Francisco", (string)(await Get("Airports('KSFO')/Location/City"))["Name"]!);
    }

    [Fact]
    public async Task Trips_are_in_order_counted_and_expanded()
    {
        var trips = (await Get("People('scottketchum')/Trips?$orderby=EndsAt desc"))["value"]!.AsArray();
        Assert.Equal([2, 1], trips.Select(trip => (int)trip!["TripId"]!));
        var person = await Get("People('scottketchum')?$select=UserName&$expand=Trips($select=TripId;$filter=Budget lt 2500;$count=true)");
        Assert.Equal(1, (int)person["Trips@odata.count"]!);
        Assert.Equal("2014-01-01T00:00:00Z", (string)(await Get("People('scottketchum')/Trips(1)"))["StartsAt"]!);
    }

    [Fact]
    public async Task Groups_are_made_of_any_source()
    {
        var groups = (await Get("People?$apply=groupby((Gender),aggregate($count as n))&$orderby=n desc"))["value"]!.AsArray();
        Assert.Equal("""[{"Gender":"Male","n":2},{"Gender":"Female","n":1}]""", groups.ToJsonString());
    }

    private static async Task<JsonNode> Get(string address)
    {
        var answer = await Ask(address);
        Assert.True(answer.Status == 200, $"{address}: {System.Text.Encoding.UTF8.GetString(answer.Body.WrittenSpan)}");
        return JsonNode.Parse(answer.Body.WrittenSpan)!;
    }

    private static ValueTask<ODataAnswer> Ask(string address) =>
        Service.Value.Answer(new("GET", address, "http://localhost/trippin/", _ => null), TestContext.Current.CancellationToken);

    private static ODataService Create()
    {
        using var reader = XmlReader.Create(Shared.Require("conformance", "odata", "csdl", "TripPin.xml"));
        IEdmModel model = CsdlReader.Parse(reader);
        var russell = Person("russellwhyte", "Russell", "Whyte", "Male", ["Russell@example.com", "Russell@contoso.com"], []);
        var scott = Person("scottketchum", "Scott", "Ketchum", "Male", ["Scott@example.com"], [russell]);
        var ronald = Person("ronaldmundy", "Ronald", "Mundy", "Female", [], []);
        return new(model, new ListSource(new Dictionary<string, IReadOnlyList<ODataRow>>
        {
            ["People"] = [russell, scott, ronald],
            ["Airports"] = [ListSource.Row(("IcaoCode", "KSFO"), ("IataCode", "SFO"), ("Name", "San Francisco International Airport"), ("Location", Location("South McDonnell Road, San Francisco, CA 94128", "San Francisco", "California")))],
            ["Airlines"] = [],
            ["Photos"] = [],
        }), new() { Milliseconds = 90_000 });
    }

    private static ValueRow Location(string address, string city, string region) =>
        ListSource.Row(("Address", address), ("City", ListSource.Row(("CountryRegion", "United States"), ("Name", city), ("Region", region))), ("Loc", null));

    private static ValueRow Person(string user, string first, string last, string? gender, string[] emails, ODataRow[] friends) => ListSource.Row(
        ("UserName", user), ("FirstName", first), ("LastName", last), ("Gender", gender), ("Emails", emails), ("Concurrency", 1L), ("Friends", friends), ("Photo", null),
        ("AddressInfo", user == "russellwhyte" ? new ODataRow[] { Location("187 Suffolk Ln.", "Boise", "ID") } : []),
        ("Trips", user == "scottketchum" ? new ODataRow[] { Trip(1, 2000m, 2014), Trip(2, 3000m, 2015) } : []));

    private static ValueRow Trip(int id, decimal budget, int year) => ListSource.Row(
        ("TripId", id), ("ShareId", Guid.Empty), ("Description", null), ("Name", "Trip"), ("Budget", budget), ("Tags", new[] { "x" }), ("PlanItems", Array.Empty<ODataRow>()), ("Photos", Array.Empty<ODataRow>()),
        ("StartsAt", new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero)), ("EndsAt", new DateTimeOffset(year, 1, 4, 0, 0, 0, TimeSpan.Zero)));
}
