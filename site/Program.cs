using System.CommandLine;
using ThiDua.Portal.Site.Commands;

namespace ThiDua.Portal.Site;

/// <summary>The staff's commands: check, publish and preview the content.</summary>
public static class Program
{
    public static Task<int> Main(string[] arguments) =>
        new RootCommand(Words.Commands) { PublishCommand.Create(), CheckCommand.Create(), PreviewCommand.Create() }
            .Parse(arguments)
            .InvokeAsync();
}
