using System.Text.RegularExpressions;

namespace ThiDua.Portal.Tests.CatalogTests;

/// <summary>One tree for each kind of mistake: <c>content</c>, the problems expected, and what makes a file large, if one must be.</summary>
public sealed partial class BrokenTreeTests
{
    private const string Prefix = "broken-";

    public static TheoryData<string> Trees { get; } =
        [.. Directory.GetDirectories(Repository.PathOf("tests", "contents"), Prefix + "*").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Trees))]
    public void A_broken_tree_has_exactly_the_problems_expected(string tree)
    {
        using var content = new TemporaryContent(Repository.PathOf("tests", "contents", tree, "content"));
        Grow(content, Repository.PathOf("tests", "contents", tree, "grow.txt"));
        var problems = string.Concat(content.Problems().Select(problem => problem + "\n"));
        Approved.IsIn(Repository.PathOf("tests", "contents", tree, "expected.txt"), problems);
        Assert.Contains($"[{tree[Prefix.Length..]}]", problems, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_problem_has_its_tree()
    {
        var words = string.Concat(Directory.GetFiles(Repository.PathOf("catalog"), "Words*.cs").Select(File.ReadAllText));
        var codes = Code().Matches(words).Select(match => match.Groups["code"].Value).Distinct();
        Assert.Equal(codes.Order(StringComparer.Ordinal), Trees.Select(tree => tree.Data[Prefix.Length..]));
    }

    [Fact]
    public void The_good_tree_has_no_problem()
    {
        using var content = new TemporaryContent(Repository.Sample);
        Assert.Empty(content.Problems());
    }

    [Fact]
    public void The_guide_shows_the_messages_as_they_are()
    {
        using var content = new TemporaryContent();
        content.Write(("khen-thuong/b.md", "---\ntitle: Quyết định\nsystem: state\nissuedOn: 19/5/2025\nngayKy: 2025-05-19\nlevel: province\n---\n"));
        var guide = File.ReadAllLines(Repository.PathOf("content", "README.md"));
        Assert.Equal(guide.Where(line => line.StartsWith("content/khen-thuong/b.md:", StringComparison.Ordinal)).Order(StringComparer.Ordinal), content.Problems().Order(StringComparer.Ordinal));
    }

    /// <summary>Each line names a file, how often to add a line to it, and the line: what is too large for the repository is made here.</summary>
    private static void Grow(TemporaryContent content, string path)
    {
        foreach (var line in File.Exists(path) ? File.ReadLines(path) : [])
        {
            if (line.Split(' ', 3) is [var file, var times, var text])
                File.AppendAllText(content.PathOf(file), string.Concat(Enumerable.Repeat(text + "\n", int.Parse(times, System.Globalization.CultureInfo.InvariantCulture))));
        }
    }

    [GeneratedRegex(@"at\.Problem\(\s*""(?<code>[a-z0-9-]+)""")]
    private static partial Regex Code();
}
