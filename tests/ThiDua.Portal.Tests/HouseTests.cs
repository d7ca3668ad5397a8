using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ThiDua.Portal.Tests;

/// <summary>What the house promises: who may know whom, and what stands in no file.</summary>
public sealed partial class HouseTests
{
    private const int MostLines = 300;
    private const string Catalog = "ThiDua.Portal.Catalog";
    private const string Site = "ThiDua.Portal.Site";
    private const string Api = "ThiDua.Portal.Api";

    /// <summary>Files of others are kept as they come, in folders that say so.</summary>
    private static readonly string[] NotOurs = ["vendored", ".git", "artifacts", "node_modules", "bin", "obj", "TestResults", ".vs"];

    /// <summary>Where packages come from is a matter of the machine that builds.</summary>
    private static readonly string[] Registries = ["nuget", "npmjs", "pypi", "pythonhosted", "crates", "rubygems", "packagist"];

    [Theory]
    [InlineData(Catalog, Site)]
    [InlineData(Catalog, Api)]
    [InlineData(Site, Api)]
    public void Nothing_points_back(string assembly, string forbidden) =>
        Assert.DoesNotContain(forbidden, References(assembly));

    [Fact]
    public void The_catalog_knows_no_web() =>
        Assert.DoesNotContain(References(Catalog), name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name is "System.Net.Http");

    [Fact]
    public void The_engine_of_OData_knows_nothing_of_the_portal() =>
        Assert.Empty(Files("*.cs")
            .Where(file => Shown(file).StartsWith(Path.Combine("api", "OData") + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Shown(file).Contains(Path.Combine("OData", "Portal"), StringComparison.Ordinal))
            .Where(file => File.ReadLines(file).Any(line => Regex.IsMatch(line, @"^using (static )?ThiDua\.Portal\.(?!Api\.OData\.(?!Portal))")))
            .Select(Shown));

    [Fact]
    public void The_projects_say_the_same()
    {
        Assert.Empty(ProjectReferences("catalog", Catalog));
        Assert.Equal([Catalog], ProjectReferences("site", Site));
        Assert.Subset(new HashSet<string> { Catalog, Site }, ProjectReferences("api", Api).ToHashSet());
    }

    [Fact]
    public void The_engine_of_GraphQL_knows_nothing_of_the_portal() =>
        Assert.Empty(Files("*.cs").Where(file => file.StartsWith(Repository.PathOf("api", "GraphQL") + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && Regex.IsMatch(File.ReadAllText(file), @"\bThiDua\.Portal\.(Catalog|Site|Api\.(?!GraphQL\b))")).Select(Shown));

    [Fact]
    public void No_file_names_a_registry_of_packages() =>
        Assert.Empty(Find(string.Join('|', Registries.Select(name => $@"\b{name}\.(org|com|io|dev)\b"))));

    [Fact]
    public void Nothing_is_left_for_later() =>
        Assert.Empty(Find($@"\b({"TO" + "DO"}|{"FIX" + "ME"}|{"HA" + "CK"})\b"));

    [Fact]
    public void No_file_of_code_is_long() =>
        Assert.Empty(Files("*.cs").Concat(Files("*.cshtml")).Where(file => File.ReadLines(file).Count() > MostLines).Select(Shown));

    [Fact]
    public void A_file_holds_one_public_type_besides_its_enumerations() =>
        Assert.Empty(Files("*.cs").Where(file => PublicType().Count(File.ReadAllText(file)) > 1 && !file.StartsWith(Repository.PathOf("tests"), StringComparison.Ordinal)).Select(Shown));

    private static string[] References(string assembly) => [.. Assembly.Load(assembly).GetReferencedAssemblies().Select(name => name.Name!)];

    private static string[] ProjectReferences(string folder, string project) =>
    [
        .. XDocument.Load(Repository.PathOf(folder, project + ".csproj")).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value)),
    ];

    private static IEnumerable<string> Find(string pattern) =>
        from file in Files("*")
        where Path.GetExtension(file) is not (".png" or ".woff2" or ".ico")
        let lines = File.ReadAllLines(file)
        from number in Enumerable.Range(0, lines.Length)
        where Regex.IsMatch(lines[number], pattern)
        select $"{Shown(file)}:{number + 1}: {lines[number]}";

    private static IEnumerable<string> Files(string pattern) => Directory.EnumerateFiles(Repository.Root, pattern, SearchOption.AllDirectories)
        .Where(file => !Shown(file).Split(Path.DirectorySeparatorChar).Any(NotOurs.Contains));

    private static string Shown(string file) => Path.GetRelativePath(Repository.Root, file);

    [GeneratedRegex(@"^public (?:sealed |static |abstract |partial |readonly )*(?:class|record|struct|interface)\b", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
