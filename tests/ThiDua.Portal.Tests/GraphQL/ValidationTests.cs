using System.Text.Json;
using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;
using ThiDua.Portal.Api.GraphQL.Validation;

namespace ThiDua.Portal.Tests.GraphQL;

public sealed class ValidationTests
{
    [Fact]
    public void Every_case_of_validation_breaks_its_rules_at_its_places() => Cases.Hold(Cases.Of("validate.json"), item =>
    {
        var schema = Schemas.Of(item.GetProperty("schema").GetString()!);
        var errors = Validator.Validate(schema, Parser.Document(Cases.Source(item)));
        return Cases.Different(Rules.Locations(item.GetProperty("errors")), Rules.Locations(errors, item.GetProperty("rules")))
            ?? Cases.Different(Rules.Counts(item.GetProperty("allRules").GetProperty("byRule")), Rules.Counts(errors));
    });

    [Fact]
    public void Every_case_of_schema_documents_breaks_its_rules_at_its_places() => Cases.Hold(Cases.Of("validate-sdl.json"), item =>
    {
        var extended = item.GetProperty("extends") is { ValueKind: JsonValueKind.String } name ? Schemas.Of(name.GetString()!) : null;
        var errors = SdlValidator.Validate(Parser.Document(Cases.Source(item)), extended);
        return Cases.Different(Rules.Locations(item.GetProperty("errors")), Rules.Locations(errors, item.GetProperty("rules")));
    });

    [Fact]
    public void There_are_thirty_rules_for_executable_documents() =>
        Assert.Equal(30, Enum.GetValues<Rule>().Count(rule => rule <= Rule.AllVariableUsagesAreAllowed));

    [Fact]
    public void Every_rule_names_its_section() =>
        Assert.All(Enum.GetValues<Rule>(), rule => Assert.Matches("#sec-[A-Z]", RuleSections.SectionOf(rule)));

    [Fact]
    public void A_schema_that_contradicts_the_specification_is_refused_with_every_problem()
    {
        var refused = Assert.Throws<SchemaException>(() => Schema.Parse("""
            type Query { a: In, __b: Int, c(x: Out): Int }
            input In { self: In! , d: Int = "x", old: Int! @deprecated }
            input One @oneOf { a: Int! }
            type Out implements Node { id: ID }
            interface Node { id: ID!, name: String }
            union None
            """));
        Assert.Equal(
            ["Query.a", "Query.__b", "Query.c.x", "In.old", "In.d", "One", "Out.id", "Node.name", "None", "In"],
            new[] { "Query.a", "Query.__b", "Query.c.x", "In.old", "In.d", "One", "Out.id", "Node.name", "None", "In" }.Where(name => refused.Problems.Any(problem => problem.Message.Contains($"“{name}”"))));
        Assert.Equal(10, refused.Problems.Count);
    }

    [Theory]
    [InlineData("input A { a: A = {} }", true)]
    [InlineData("input A { b: B = {a: {}} } input B { a: A }", true)]
    [InlineData("input A { b: [B] = [{}] } input B { a: A = {b: null} }", false)]
    [InlineData("input A { b: B = {} } input B { a: A = {} }", true)]
    [InlineData("input A { a: A = null }", false)]
    public void A_default_that_contains_itself_is_refused(string inputs, bool isRefused)
    {
        var refused = Record.Exception(() => Schema.Parse("type Query { q(x: A): Int } " + inputs));
        Assert.Equal(isRefused, refused is SchemaException);
    }
}
