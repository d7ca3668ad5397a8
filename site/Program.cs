using System.CommandLine;
using ThiDua.Portal.Site.Commands;

namespace ThiDua.Portal.Site;

/// <summary>The staff's commands: check, publish and preview the content.</summary>
public static class Program
{
    public static Task<int> Main(string[] arguments) => CommandLine.Run(Create(), arguments);

    /// <summary>The program with all its commands and options.</summary>
    public static RootCommand Create() =>
        new(Words.Commands) { PublishCommand.Create(), CheckCommand.Create(), PreviewCommand.Create() };
}
