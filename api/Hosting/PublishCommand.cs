using System.CommandLine;
using Microsoft.Extensions.Logging.Abstractions;
using Spectre.Console;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Api.Stores.Elasticsearch;
using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Site;
using ThiDua.Portal.Site.Commands;
using ThiDua.Portal.Site.Serving;

namespace ThiDua.Portal.Api.Hosting;

/// <summary><c>publish</c>: publishes the content to a cluster. Nothing else writes there.</summary>
internal static class PublishCommand
{
    public static Command Create()
    {
        var command = new Command("publish", Words.ClusterPublishCommand);
        var (options, store) = (new PortalOptions(), new StoreOptions());
        options.AddTo(command);
        store.AddTo(command);
        command.SetAction((parsed, cancellation) => options.Read(parsed) is not { } settings || store.Read(parsed) is not { } chosen
            ? Task.FromResult(1)
            : Run(settings, chosen, cancellation));
        return command;
    }

    private static async Task<int> Run(PortalSettings settings, StoreSettings store, CancellationToken cancellation)
    {
        if (store.Cluster is not { } cluster)
            return Fail(Words.NothingToPublishTo);
        var publication = ContentReader.Read(settings.Content);
        foreach (var problem in publication.Problems)
            Console.Out.WriteLine(problem);
        if (publication.HasErrors)
            return Fail(Words.NotPublished);
        using var publisher = new ElasticPublisher(cluster, TimeProvider.System, NullLogger<ElasticPublisher>.Instance);
        try
        {
            return await WithProgress(show => publisher.Publish(publication.Generation, publication.All, show, cancellation)) switch
            {
                PublishOutcome.Busy => Fail(Words.ClusterBusy),
                PublishOutcome.Served => Say(Words.ClusterServes(publication.Generation)),
                _ => Say(Words.ClusterPublished(publication.Generation)),
            };
        }
        catch (Exception refused) when (refused is PublishRefusedException or StoreAwayException)
        {
            return Fail(Words.ClusterRefused(refused.Message));
        }
    }

    /// <summary>The dataset and how many of its rows went by move on a terminal; nothing where the output is a file.</summary>
    private static async Task<PublishOutcome> WithProgress(Func<Action<Catalog.Dataset, long>?, Task<PublishOutcome>> work)
    {
        const int step = 1000;
        if (Console.IsErrorRedirected)
            return await work(null);
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await terminal.Status().StartAsync(Words.Sending("", 0), status => work((dataset, rows) =>
        {
            if (rows % step == 0)
                status.Status = Words.Sending(dataset.Label, rows);
        }));
    }

    private static int Say(string words)
    {
        Console.Out.WriteLine(words);
        return 0;
    }

    private static int Fail(string words)
    {
        Console.Error.WriteLine(words);
        return 1;
    }
}
