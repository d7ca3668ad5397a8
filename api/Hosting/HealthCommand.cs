using System.CommandLine;
using ThiDua.Portal.Site;
using ThiDua.Portal.Site.Commands;

namespace ThiDua.Portal.Api.Hosting;

/// <summary><c>health</c>: asks the portal that runs on this machine whether it is ready, for where no other tool can ask.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    public static Command Create()
    {
        var command = new Command("health", Words.HealthCommand);
        var urls = new Setting("--urls", Words.HealthUrlsOption, "ASPNETCORE_URLS");
        command.Options.Add(urls);
        command.SetAction((parsed, cancellation) => ListenAddress.Check(urls.Of(parsed)) ? Ask(ListenAddress.Reached(urls.Of(parsed)), cancellation) : Task.FromResult(1));
        return command;
    }

    private static async Task<int> Ask(Uri portal, CancellationToken cancellation)
    {
        using var client = new HttpClient { BaseAddress = portal, Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellation);
            Console.Out.WriteLine(await answer.Content.ReadAsStringAsync(cancellation));
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception away) when (away is HttpRequestException or TaskCanceledException)
        {
            Console.Error.WriteLine(Words.NoAnswer(portal));
            return 1;
        }
    }
}
