using ThiDua.Portal.Tests.GraphQL;

namespace ThiDua.Portal.Tests.GraphQLSchema;

/// <summary>Programs of others against the running portal.</summary>
public sealed class ClientTests(RunningGraph running) : IClassFixture<RunningGraph>
{
    [Fact]
    public async Task All_audits_of_GraphQL_over_HTTP_are_passed()
    {
        var (exitCode, output) = await Tools.Run("audit.mjs", running.Address.ToString());
        Assert.True(exitCode is 0, output);
        Assert.Contains("61 of 61", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clients_build_the_schema_of_its_text_from_introspection()
    {
        var text = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(text, await running.Client.GetStringAsync(running.Address + "?sdl", TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
            var (exitCode, output) = await Tools.Run("introspection.mjs", running.Address.ToString(), text, Shared.Require("conformance", "graphql", "introspection-queries.json"));
            Assert.True(exitCode is 0, output.Length <= 4_000 ? output : output[..4_000]);
        }
        finally
        {
            File.Delete(text);
        }
    }

    [Fact]
    public async Task Apollo_Client_urql_and_relay_compiler_work_unchanged()
    {
        var (exitCode, output) = await Tools.Run("clients.mjs", running.Address.ToString());
        Assert.True(exitCode is 0, output);
    }
}
