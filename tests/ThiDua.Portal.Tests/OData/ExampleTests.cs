using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThiDua.Portal.Api.OData.Portal;
using ThiDua.Portal.Api.Stores;

namespace ThiDua.Portal.Tests.OData;

/// <summary>The worked examples, run as they stand in the documentation against a server that runs.</summary>
public sealed partial class ExampleTests(PublishedOData odata) : IClassFixture<PublishedOData>
{
    private const string Documented = "http://localhost:5080";

    private static readonly Dictionary<string, (string[] Programs, string[] Check, string Extension)> Languages = new()
    {
        ["sh"] = (["bash"], ["-c", "curl --version"], "sh"),
        ["python"] = (["/usr/bin/python3", "python3"], ["-c", "import requests"], "py"),
        ["r"] = (["Rscript"], ["-e", "library(httr2); library(jsonlite)"], "R"),
        ["js"] = (["node"], ["--version"], "mjs"),
    };

    [Theory]
    [InlineData("sh", 6)]
    [InlineData("python", 1)]
    [InlineData("r", 1)]
    [InlineData("js", 1)]
    public async Task An_example_runs_prints_something_and_sends_the_requests_that_follow_it(string language, int atLeast)
    {
        var (programs, check, extension) = Languages[language];
        var program = programs.FirstOrDefault(program => Run(program, check).ExitCode == 0);
        Assert.SkipWhen(program is null, $"{programs[^1]} with what the example needs ({check[^1]}) is not installed.");
        var sent = new ConcurrentQueue<string>();
        await using var app = await Serve(sent);
        var examples = Example().Matches(await File.ReadAllTextAsync(Repository.PathOf("docs", "odata.md"), TestContext.Current.CancellationToken)).Where(example => example.Groups[1].Value == language).ToList();
        Assert.True(examples.Count >= atLeast);
        foreach (var code in examples)
        {
            sent.Clear();
            var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.{extension}");
            await File.WriteAllTextAsync(file, code.Groups[2].Value.Replace(Documented, app.Urls.Single(), StringComparison.Ordinal), TestContext.Current.CancellationToken);
            var (exitCode, output, errors) = Run(program!, [file]);
            File.Delete(file);
            Assert.True(exitCode == 0 && output.Trim().Length > 0 && !output.Contains("\"error\"", StringComparison.Ordinal), $"{code.Value}\n{output}\n{errors}");
            Assert.Equal(Request().Matches(code.Groups[3].Value).Select(request => Plain(request.Value)), sent.Where(request => !request.Contains("skiptoken", StringComparison.Ordinal)));
        }
    }

    private async Task<WebApplication> Serve(ConcurrentQueue<string> sent)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IStore>(odata.Store);
        builder.Configuration["OData:Milliseconds"] = "90000";
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.Use((context, next) =>
        {
            sent.Enqueue(Plain($"{context.Request.Method} {context.Features.Get<IHttpRequestFeature>()!.RawTarget}"));
            return next();
        });
        app.MapPortalOData();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private static string Plain(string request) => Uri.UnescapeDataString(request.Replace('+', ' '));

    private static (int ExitCode, string Output, string Errors) Run(string program, string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, errors.GetAwaiter().GetResult());
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            return (-1, "", missing.Message);
        }
    }

    [GeneratedRegex(@"```(\w+)\n((?:(?!```).)*)```\s+```http\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("^(?:GET|POST) /odata/.*$", RegexOptions.Multiline)]
    private static partial Regex Request();
}
