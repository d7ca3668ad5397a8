using System.Globalization;

namespace ThiDua.Portal.Tests.Publishing;

/// <summary>A small content folder that a test may change, with the state folder beside it.</summary>
public sealed class ContentTree : IDisposable
{
    public const string Council = "co-quan/hoi-dong-mau.md";
    public const string Plan = "van-ban/ke-hoach-mau.md";

    private readonly TemporaryFolder _folder;
    private DateTime _settled = new(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <param name="large">Whether its site may be too large for memory.</param>
    public ContentTree(bool large = false)
    {
        _folder = new(large);
        Write("portal.yaml", Portal("Cổng mẫu"));
        Write(Council, Organization("Hội đồng mẫu"));
        Write("co-quan/ban-mau.md", Organization("Ban mẫu"));
        Write(Plan, Document("Kế hoạch mẫu", issuer: "hoi-dong-mau"));
    }

    /// <summary>The content folder.</summary>
    public string Content => _folder["content"];

    /// <summary>The state folder.</summary>
    public string State => _folder["state"];

    /// <summary>The published site.</summary>
    public string Site => Path.Combine(State, "site");

    public static string Portal(string name) =>
        $"name: {name}\nbaseAddress: https://portal.example\npublisher: Bản thử\nlicence: CC BY 4.0\nlicenceAddress: https://creativecommons.org/licenses/by/4.0/\n";

    public static string Organization(string name, string body = "") => $"---\nname: {name}\nkind: council\nlevel: province\n---\n\n{body}\n";

    public static string Document(string title, string? issuer = null, string body = "", string type = "plan") =>
        $"---\ntitle: {title}\ntitleComposed: true\ntype: {type}\nsystem: state\nlevel: province\n{(issuer is null ? "" : $"issuer: {issuer}\n")}status: unknown\n---\n\n{body}\n";

    public static string Consultation(DateOnly opens, DateOnly closes) => string.Create(
        CultureInfo.InvariantCulture, $"---\ntitle: Lấy ý kiến mẫu\nopensOn: {opens:yyyy-MM-dd}\nclosesOn: {closes:yyyy-MM-dd}\n---\n");

    /// <summary>Writes a file by one rename, as editors do.</summary>
    public ContentTree Write(string file, string text)
    {
        var path = PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = Path.Combine(_folder.Path, Guid.NewGuid().ToString("N"));
        File.WriteAllText(beside, text);
        File.Move(beside, path, overwrite: true);
        return this;
    }

    /// <summary>Gives what was written just now a time in the past, each time another one.</summary>
    public void Settle()
    {
        foreach (var file in Directory.EnumerateFiles(Content, "*", SearchOption.AllDirectories).Where(file => File.GetLastWriteTimeUtc(file) > _settled.AddYears(1)))
            File.SetLastWriteTimeUtc(file, _settled = _settled.AddSeconds(1));
    }

    public void Delete(string file)
    {
        if (File.Exists(PathOf(file)))
            File.Delete(PathOf(file));
    }

    public string PathOf(string file) => Path.Combine(Content, file);

    public void Dispose() => _folder.Dispose();
}
