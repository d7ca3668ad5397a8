using System.ComponentModel;
using System.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace ThiDua.Portal.Tests.Hosting;

/// <summary>What <c>docker compose up</c> would start, as Compose itself understands the file; no container is needed for that.</summary>
public sealed class ComposeTests
{
    [Fact]
    public void Compose_takes_the_file_without_a_complaint()
    {
        var (exit, _, error) = Understood();

        Assert.Equal((0, ""), (exit, error));
    }

    [Fact]
    public void Every_service_has_a_bound_of_memory_and_comes_back_after_a_failure()
    {
        foreach (var (name, service) in Services())
        {
            Assert.Matches("^[1-9][0-9]*g$", (string?)service["mem_limit"]);
            Assert.True((string?)service["restart"] is "unless-stopped" or "on-failure", name);
        }
    }

    [Fact]
    public void The_portal_waits_for_the_cluster_and_for_what_is_published()
    {
        var waits = (YamlMappingNode)Services()["portal"]["depends_on"];

        Assert.Equal("service_healthy", (string)waits["elasticsearch"]["condition"]!);
        Assert.Equal("service_completed_successfully", (string)waits["publish"]["condition"]!);
    }

    [Fact]
    public void Publisher_and_portal_ask_the_same_cluster()
    {
        var services = Services();

        Assert.Equal("http://elasticsearch:9200", Setting("publish", "ELASTICSEARCH_URL"));
        Assert.Equal("http://elasticsearch:9200", Setting("portal", "ELASTICSEARCH_URL"));
        Assert.Equal(Setting("publish", "PORTAL_STORE"), Setting("portal", "PORTAL_STORE"));

        string? Setting(string service, string name) => (string?)services[service]["environment"][name];
    }

    private static Dictionary<string, YamlMappingNode> Services()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Understood().Output));
        return ((YamlMappingNode)yaml.Documents[0].RootNode["services"]).Children.ToDictionary(service => (string)service.Key!, service => (YamlMappingNode)service.Value);
    }

    private static (int Exit, string Output, string Error) Understood()
    {
        var start = new ProcessStartInfo("docker-compose", ["-f", Repository.PathOf("compose.yaml"), "config"]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        try
        {
            using var compose = Process.Start(start)!;
            var error = compose.StandardError.ReadToEndAsync();
            var output = compose.StandardOutput.ReadToEnd();
            compose.WaitForExit();
            return (compose.ExitCode, output, error.Result);
        }
        catch (Win32Exception)
        {
            Assert.Skip("There is no docker-compose on this machine (Debian package docker-compose).");
            throw;
        }
    }
}
