namespace ThiDua.Portal.BrowserTests;

public sealed class MarkupTests(RunningPortal portal)
{
    [Fact]
    public async Task The_checker_of_the_W3C_has_nothing_to_say_of_any_page()
    {
        portal.Require();
        var checker = Tool.Package("vnu-jar", "build", "dist", "vnu.jar");
        Assert.Equal("", await Tool.Run(Tool.Installed("/usr/bin/java"), "-jar", checker, "--Werror", "--skip-non-html", portal.Site));
    }

    [Fact]
    public async Task Nor_of_the_styles()
    {
        portal.Require();
        var checker = Tool.Package("vnu-jar", "build", "dist", "vnu.jar");
        Assert.Equal("", await Tool.Run(Tool.Installed("/usr/bin/java"), ["-jar", checker, "--Werror", "--css", .. Directory.GetFiles(Path.Combine(portal.Site, "assets"), "*.css")]));
    }
}
