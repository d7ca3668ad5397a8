namespace ThiDua.Portal.Catalog.Content;

/// <summary>Reads <c>portal.yaml</c>.</summary>
internal static class PortalReader
{
    /// <summary>The name of the file at the root of the content.</summary>
    public const string FileName = "portal.yaml";

    private static readonly string[] Known = ["name", "baseAddress", "publisher", "contact", "licence", "licenceAddress", "repository"];
    private static readonly string[] Needed = ["name", "baseAddress", "publisher", "licence", "licenceAddress"];

    /// <summary>The settings; what is missing or wrong becomes a problem and an empty value.</summary>
    public static Portal Read(string? yaml, string file, List<Problem> problems)
    {
        var fields = yaml is null ? [] : FrontMatter.Read(yaml, file, 1, problems).Fields;
        foreach (var field in fields.Where(field => !Known.Contains(field.Name)))
        {
            problems.Add(Words.PortalSetting(new(file, field.Line, field.Name), "không có thiết lập này.", Nearest.To(field.Name, Known) is { } near ? $"Có phải “{near}”?" : $"Các thiết lập: {string.Join(", ", Known)}."));
        }

        foreach (var name in Needed.Where(name => Text(name) is null))
            problems.Add(Words.PortalSetting(new(file, 1, name), "thiếu thiết lập này.", $"Thêm một dòng {name}: … vào {FileName}."));

        return new()
        {
            Name = Text("name") ?? "",
            BaseAddress = Address("baseAddress"),
            Publisher = Text("publisher") ?? "",
            Contact = Text("contact"),
            Licence = Text("licence") ?? "",
            LicenceAddress = Address("licenceAddress"),
            Repository = Text("repository"),
        };

        string? Text(string name) => Find(name)?.Values is [{ Text: { Length: > 0 } text }] ? text : null;

        Field? Find(string name) => fields.FirstOrDefault(field => field.Name == name);

        Uri Address(string name)
        {
            if (Uri.TryCreate(Text(name)?.TrimEnd('/'), UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
                return address;
            if (Find(name) is { } field && Text(name) is not null)
                problems.Add(Words.PortalSetting(new(file, field.Line, name), "không phải một địa chỉ http hoặc https.", "Viết cả địa chỉ, ví dụ https://thidua.example."));
            return new("http://localhost");
        }
    }
}
