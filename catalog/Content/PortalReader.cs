namespace ThiDua.Portal.Catalog.Content;

/// <summary>Reads <c>portal.yaml</c>.</summary>
internal static class PortalReader
{
    /// <summary>The name of the file at the root of the content.</summary>
    public const string FileName = "portal.yaml";

    private static readonly string[] Known = ["name", "baseAddress", "publisher", "contact", "licence", "licenceAddress", "repository"];
    private static readonly string[] Needed = ["name", "baseAddress", "publisher", "licence", "licenceAddress"];

    /// <summary>Stands where a setting is missing; nothing is published with it.</summary>
    private static readonly Uri Nowhere = new("http://localhost");

    /// <summary>The settings; what is missing or wrong becomes a problem and an empty value.</summary>
    public static Portal Read(SourceFile? source, string file, List<Problem> problems)
    {
        var written = source?.Settings is { } yaml ? FrontMatter.Read(yaml, file, 1, problems) : new(1, [], IsWhole: source is null);
        foreach (var field in written.Fields.Where(field => !Known.Contains(field.Name)))
            problems.Add(Words.PortalUnknown(new(file, field.Line, field.Name), Nearest.To(field.Name, Known), Known));

        var settings = written.Fields
            .Where(field => field is { IsList: false, IsSilent: false })
            .ToDictionary(field => field.Name, field => (Text: field.Values[0].Text!, At: new Spot(file, field.Line, field.Name)));
        foreach (var name in Needed.Where(name => written.IsWhole && !settings.ContainsKey(name)))
            problems.Add(Words.PortalMissing(new(file, 1), name));

        return new()
        {
            Name = Text("name") ?? "",
            BaseAddress = Address("baseAddress", text => text.TrimEnd('/')),
            Publisher = Text("publisher") ?? "",
            Contact = Text("contact"),
            Licence = Text("licence") ?? "",
            LicenceAddress = Address("licenceAddress", text => text),
            Repository = Pattern("repository"),
        };

        string? Text(string name) => settings.TryGetValue(name, out var setting) ? setting.Text : null;

        Uri Address(string name, Func<string, string> tidy)
        {
            if (!settings.TryGetValue(name, out var setting))
                return Nowhere;
            if (AddressOf(tidy(setting.Text)) is { } address)
                return address;
            problems.Add(Words.PortalAddress(setting.At));
            return Nowhere;
        }

        string? Pattern(string name)
        {
            if (!settings.TryGetValue(name, out var setting) || IsPattern(setting.Text))
                return Text(name);
            problems.Add(Words.PortalPattern(setting.At));
            return null;
        }
    }

    private static Uri? AddressOf(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https", Host.Length: > 0, UserInfo: "" } ? address : null;

    private static bool IsPattern(string text) =>
        text.Contains("{commit}", StringComparison.Ordinal)
        && text.Contains("{path}", StringComparison.Ordinal)
        && AddressOf(text.Replace('{', 'x').Replace('}', 'x')) is not null;
}
