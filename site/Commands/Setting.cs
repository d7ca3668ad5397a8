using System.CommandLine;

namespace ThiDua.Portal.Site.Commands;

/// <summary>An option of a program, and the environment variable that stands in for it.</summary>
public sealed class Setting : Option<string?>
{
    /// <param name="name">The option: <c>--content</c>.</param>
    /// <param name="meaning">What it sets, in Vietnamese.</param>
    /// <param name="variable">The environment variable, if there is one.</param>
    public Setting(string name, string meaning, string? variable = null)
        : base(name)
    {
        Description = meaning;
        Variable = variable;
    }

    /// <summary>The environment variable that stands in for the option.</summary>
    public string? Variable { get; }

    /// <summary>What is set: by the option, else by the variable, else null.</summary>
    public string? Of(ParseResult parsed) =>
        parsed.GetValue(this) ?? (Variable is not null && Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } set ? set : null);
}
