using System.CommandLine;
using ThiDua.Portal.Site;
using ThiDua.Portal.Site.Commands;
using ThiDua.Portal.Site.Serving;

namespace ThiDua.Portal.Api.Hosting;

/// <summary>The program: serves the portal, publishes to a cluster, or asks a portal that is served whether it is well.</summary>
public static class PortalCommand
{
    /// <summary>Settings that tools of the host hand over; the host reads them itself.</summary>
    private static readonly string[] OfTheHost = ["--environment", "--contentRoot", "--applicationName"];

    /// <summary>They also hand over the name that several settings begin with, without a value.</summary>
    private const string Group = "--elasticsearch=";

    public static Task<int> Run(string[] arguments) => CommandLine.Run(Create(arguments), [.. arguments.Where(argument => argument != Group)], handlesSignals: true);

    /// <summary>The program with its command and options.</summary>
    /// <param name="arguments">The arguments, which the host reads again.</param>
    public static RootCommand Create(string[] arguments)
    {
        var (options, store) = (new PortalOptions(), new StoreOptions());
        var urls = new Setting("--urls", Words.UrlsOption, "ASPNETCORE_URLS");
        var publicUrl = new Setting("--public-url", Words.PublicUrlOption, "PORTAL_PUBLIC_URL");
        var rate = new Setting("--rate-limit", Words.RateLimitOption, "PORTAL_RATE_LIMIT");
        var graph = GraphQLSchema.GraphQLSettings.Option();
        var root = new RootCommand(Words.Portal) { urls, publicUrl, rate, graph, PublishCommand.Create(), HealthCommand.Create() };
        options.AddTo(root);
        store.AddTo(root);
        foreach (var name in OfTheHost)
            root.Options.Add(new Option<string>(name) { Hidden = true });
        root.SetAction((parsed, cancellation) =>
            options.Read(parsed) is not { } settings || store.Read(parsed) is not { } chosen
                || !ListenAddress.Check(urls.Of(parsed)) || !PublicAddress.Check(publicUrl.Of(parsed), out var seen)
                || Graph(graph.Of(parsed)) is not { } limits || RateLimit.Read(rate.Of(parsed)) is not { } perMinute
                ? Task.FromResult(1)
                : PortalApplication.Create(settings with { PublicUrl = seen }, chosen, limits, perMinute, arguments).Serve(cancellation));
        return root;
    }

    private static GraphQLSchema.GraphQLSettings? Graph(string? written)
    {
        var (settings, error) = GraphQLSchema.GraphQLSettings.From(written);
        if (error is not null)
            Console.Error.WriteLine(error);
        return settings;
    }
}
