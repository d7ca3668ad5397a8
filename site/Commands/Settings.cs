using System.CommandLine;
using Spectre.Console;
using ThiDua.Portal.Site.Serving;

namespace ThiDua.Portal.Site.Commands;

/// <summary>The options that every command has.</summary>
internal sealed class Settings
{
    private readonly Option<string?> _content = new("--content") { Description = Words.ContentOption };
    private readonly Option<string?> _state = new("--state") { Description = Words.StateOption };
    private readonly Option<string?> _today = new("--today") { Description = Words.TodayOption };

    public void AddTo(Command command)
    {
        command.Options.Add(_content);
        command.Options.Add(_state);
        command.Options.Add(_today);
    }

    /// <summary>The settings, or null after saying what is wrong with them.</summary>
    public PortalSettings? Read(ParseResult parsed)
    {
        var (settings, error) = PortalSettings.From(
            parsed.GetValue(_content) ?? Environment.GetEnvironmentVariable("PORTAL_CONTENT"),
            parsed.GetValue(_state) ?? Environment.GetEnvironmentVariable("PORTAL_STATE"),
            parsed.GetValue(_today) ?? Environment.GetEnvironmentVariable("PORTAL_TODAY"));
        if (error is not null)
            AnsiConsole.MarkupLineInterpolated($"[red]{error}[/]");
        return settings;
    }
}
