using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Text;
using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Site.Commands;

/// <summary>Runs a command line. What is wrong with it, or with the machine, is said in one line; the exit code is 1.</summary>
public static class CommandLine
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <param name="root">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="handlesSignals">Whether the command stops by itself when it is told to, in its own time.</param>
    public static async Task<int> Run(RootCommand root, string[] arguments, bool handlesSignals = false)
    {
        // Elsewhere than on Linux the terminal's own encoding may have no Vietnamese.
        if (Console.OutputEncoding.CodePage != Utf8.CodePage)
            Console.OutputEncoding = Utf8;

        var parsed = root.Parse([.. arguments.SelectMany(Apart)]);
        if (parsed.Errors is [var error, ..])
            return Fail(Complaint(parsed, error));

        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
        if (handlesSignals)
            configuration.ProcessTerminationTimeout = null;
        try
        {
            return await parsed.InvokeAsync(configuration);
        }
        catch (OperationCanceledException)
        {
            return Fail(Words.Stopped);
        }
        catch (ContentChangedException)
        {
            return Fail(Words.CannotRead);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            return Fail(Words.MachineFails(broken.Message));
        }
    }

    // The parser takes the colon in the name of "--store:url=value" for the end of the name; where the value stands apart it does not.
    private static string[] Apart(string argument) =>
        argument.IndexOf('=', StringComparison.Ordinal) is var sign && sign > 0 && argument.StartsWith("--", StringComparison.Ordinal) && argument.AsSpan(0, sign).Contains(':')
            ? [argument[..sign], argument[(sign + 1)..]]
            : [argument];

    private static int Fail(string words)
    {
        Console.Error.WriteLine(words);
        return 1;
    }

    private static string Complaint(ParseResult parsed, ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => Words.ValueMissing(option.Option.Name),
        OptionResult { IdentifierTokenCount: > 1 } option => Words.GivenTwice(option.Option.Name),
        _ when parsed.UnmatchedTokens is [var unknown, ..] => Words.UnknownArgument(unknown, string.Join(", ", Known(parsed.CommandResult.Command))),
        _ => Words.CommandMissing(string.Join(", ", Known(parsed.CommandResult.Command))),
    };

    private static IEnumerable<string> Known(Command command) =>
        command.Subcommands.Select(sub => sub.Name).Concat(command.Options.Where(option => !option.Hidden && option is not (HelpOption or VersionOption)).Select(option => option.Name));
}
