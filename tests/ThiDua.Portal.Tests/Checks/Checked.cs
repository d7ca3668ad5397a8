using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Tests.CatalogTests;

namespace ThiDua.Portal.Tests.Checks;

/// <summary>Small contents, and what a check finds in them.</summary>
internal static class Checked
{
    public const string Source = "sources:\n  - https://mau.example/nguon\n";

    /// <summary>The problems of one kind in some files.</summary>
    public static IReadOnlyList<Problem> Problems(string code, params (string Path, string Text)[] files)
    {
        using var content = new TemporaryContent().Write(files);
        var problems = content.Read().Problems;
        // A tree that is broken otherwise would say nothing about the check.
        Assert.DoesNotContain(problems, problem => problem.Code != code && problem.Severity is Severity.Error);
        return [.. problems.Where(problem => problem.Code == code)];
    }

    /// <summary>Where the problems of one kind stand: <c>mo-hinh/a.md:4 state</c>.</summary>
    public static IReadOnlyList<string> Spots(string code, params (string Path, string Text)[] files) =>
        [.. Problems(code, files).Select(problem => $"{problem.File["content/".Length..]}:{problem.Line} {problem.Field}".TrimEnd())];

    public static string Document(string fields = "", string level = "province", string system = "state", string body = "", string type = "decision") =>
        $"---\ntitle: Văn bản mẫu\ntype: {type}\nsystem: {system}\nlevel: {level}\n{fields}{Source}---\n\n{body}";

    public static string Organization(string fields = "", string kind = "government", string level = "province") =>
        $"---\nname: Cơ quan mẫu\nkind: {kind}\nlevel: {level}\n{fields}---\n";

    public static string Place(string fields = "", string kind = "province") => $"---\nname: Nơi mẫu\nkind: {kind}\n{fields}---\n";

    public static string Campaign(string fields) => $"---\nname: Phong trào mẫu\nkind: movement\n{fields}{Source}---\n";
}
