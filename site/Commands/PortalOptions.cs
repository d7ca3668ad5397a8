using System.CommandLine;
using ThiDua.Portal.Site.Serving;

namespace ThiDua.Portal.Site.Commands;

/// <summary>The options that every command has, those of the api too.</summary>
public sealed class PortalOptions
{
    private readonly Setting _content = new("--content", Words.ContentOption, "PORTAL_CONTENT");
    private readonly Setting _state = new("--state", Words.StateOption, "PORTAL_STATE");
    private readonly Setting _today = new("--today", Words.TodayOption, "PORTAL_TODAY");

    public void AddTo(Command command)
    {
        command.Options.Add(_content);
        command.Options.Add(_state);
        command.Options.Add(_today);
    }

    /// <summary>The settings, or null after saying what is wrong with them.</summary>
    public PortalSettings? Read(ParseResult parsed)
    {
        var (settings, error) = PortalSettings.From(_content.Of(parsed), _state.Of(parsed), _today.Of(parsed));
        if (error is not null)
            Console.Error.WriteLine(error);
        return settings;
    }
}
