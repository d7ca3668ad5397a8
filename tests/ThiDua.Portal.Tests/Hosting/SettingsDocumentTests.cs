using System.CommandLine;
using System.CommandLine.Help;
using System.Runtime.CompilerServices;
using ThiDua.Portal.Api.Hosting;
using ThiDua.Portal.Site.Commands;

namespace ThiDua.Portal.Tests.Hosting;

/// <summary>The document of settings names every setting that there is, and none that there is not.</summary>
public sealed class SettingsDocumentTests
{
    private static readonly string[] Rows = [.. File.ReadLines(Document()).Where(line => line.StartsWith("| `", StringComparison.Ordinal))];

    [Fact]
    public void Every_option_of_every_program_has_a_row_with_its_variable()
    {
        foreach (var (program, option) in Options())
        {
            var row = Array.Find(Rows, row => row.StartsWith($"| `{option.Name}` ", StringComparison.Ordinal) && row.Contains(program, StringComparison.Ordinal));
            Assert.True(row is not null, $"{option.Name} of {program} is not in docs/settings.md.");
            Assert.True(option is not Setting { Variable: { } variable } || row.Contains($"`{variable}`", StringComparison.Ordinal), $"The variable of {option.Name} is not in its row.");
        }
    }

    [Fact]
    public void Every_row_is_an_option_or_a_variable_that_there_is()
    {
        var known = Options().Select(of => of.Option.Name).ToHashSet(StringComparer.Ordinal);

        Assert.All(Rows.Where(row => row.StartsWith("| `--", StringComparison.Ordinal)), row => Assert.Contains(row.Split('`')[1], known));
    }

    [Fact]
    public void Every_command_is_told_of()
    {
        var text = File.ReadAllText(Document());
        Assert.All(Commands().Where(of => of.Command is not RootCommand).Select(of => of.Command.Name), name => Assert.Contains(name, text, StringComparison.Ordinal));
    }

    private static IEnumerable<(string Program, Option Option)> Options() =>
        Commands().SelectMany(of => of.Command.Options.Where(option => !option.Hidden && option is not (HelpOption or VersionOption)).Select(option => (of.Program, option)));

    private static IEnumerable<(string Program, Command Command)> Commands() =>
        All("site", ThiDua.Portal.Site.Program.Create()).Concat(All("api", PortalCommand.Create([])));

    private static IEnumerable<(string Program, Command Command)> All(string program, Command command) =>
        command.Subcommands.SelectMany(sub => All(program, sub)).Prepend((program, command));

    private static string Document([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "../../../docs/settings.md");
}
