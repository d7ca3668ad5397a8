using System.Diagnostics;
using ThiDua.Portal.Site.Build;

namespace ThiDua.Portal.Tests.Publishing;

/// <summary>A publisher that is killed leaves files that are whole, and the next run leaves the site that a clean build makes.</summary>
public sealed class KillTests : IDisposable
{
    private const int Kills = 21;
    private const int Documents = 60;
    private readonly ContentTree _tree = new();
    private readonly Random _random = new(2025);

    [Fact]
    public void A_publisher_killed_at_any_moment_leaves_whole_files_and_a_site_that_the_next_run_mends()
    {
        var editions = new[] { Edition(0), Edition(1) };
        _tree.Publish();
        var whole = Stopwatch.StartNew();
        Assert.Equal(0, StaffProgram.Run(StaffProgram.Site, "publish", "--content", _tree.Content, "--state", _tree.State, "--today", "2025-05-19").Exit);
        var duration = whole.Elapsed;

        var seenMoving = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            var (former, next) = (editions[(kill + 1) % 2], editions[kill % 2]);
            Write(kill % 2);
            Kill(duration, whileMoving: kill % 3 is not 0);
            seenMoving += File.Exists(new StateFolder(_tree.State).Coming) ? 1 : 0;
            EveryFileIsWhole(former, next);
            if (kill % 2 is 0)
                TheNextRunMendsEvenWhenTheContentIsWrong(former, next);
            Assert.False(_tree.Publish().HasErrors);
            Assert.Equal(next, SiteFiles.Bytes(_tree.Site));
        }

        Assert.InRange(seenMoving, 1, Kills);
    }

    public void Dispose() => _tree.Dispose();

    private SortedDictionary<string, string> Edition(int number)
    {
        Write(number);
        return _tree.Clean();
    }

    /// <summary>Two editions of which every page differs, and each of which has pages that the other has not.</summary>
    private void Write(int edition)
    {
        _tree.Write("portal.yaml", ContentTree.Portal($"Cổng mẫu {edition}"));
        for (var number = 0; number < Documents; number++)
            _tree.Write($"van-ban/van-ban-{number}.md", ContentTree.Document($"Văn bản {number}", issuer: "hoi-dong-mau", body: $"# Văn bản {number}\n\nĐoạn."));
        for (var number = 0; number < 10; number++)
        {
            _tree.Write($"van-ban/rieng-{edition}-{number}.md", ContentTree.Document($"Văn bản riêng {number}"));
            _tree.Delete($"van-ban/rieng-{1 - edition}-{number}.md");
        }
    }

    private void Kill(TimeSpan duration, bool whileMoving)
    {
        using var process = StaffProgram.Start(StaffProgram.Site, ["publish", "--content", _tree.Content, "--state", _tree.State, "--today", "2025-05-19"]);
        var coming = new StateFolder(_tree.State).Coming;
        if (whileMoving)
        {
            while (!File.Exists(coming) && !process.HasExited)
                Thread.SpinWait(100);
            for (var wait = Stopwatch.StartNew(); wait.Elapsed < TimeSpan.FromMilliseconds(_random.NextDouble() * 8);)
                Thread.SpinWait(10);
        }
        else
        {
            process.WaitForExit(duration * _random.NextDouble());
        }

        process.Kill();
        process.WaitForExit();
    }

    private void EveryFileIsWhole(SortedDictionary<string, string> former, SortedDictionary<string, string> next)
    {
        var now = SiteFiles.Bytes(_tree.Site);
        foreach (var (file, bytes) in now.Where(file => !file.Key.EndsWith('/')))
            Assert.True(former.GetValueOrDefault(file) == bytes || next.GetValueOrDefault(file) == bytes, $"{file} is neither the former nor the next.");

        // A file of the former site is gone only when the next one is there in full.
        if (former.Keys.Any(file => !now.ContainsKey(file)))
            Assert.All(next, file => Assert.Equal(file.Value, now.GetValueOrDefault(file.Key)));
    }

    private void TheNextRunMendsEvenWhenTheContentIsWrong(SortedDictionary<string, string> former, SortedDictionary<string, string> next)
    {
        _tree.Write("van-ban/sai.md", "sai");
        Assert.True(_tree.Publish().HasErrors);
        var mended = SiteFiles.Bytes(_tree.Site);
        Assert.True(mended.SequenceEqual(former) || mended.SequenceEqual(next), "The site is a mixture of two editions.");
        _tree.Delete("van-ban/sai.md");
    }
}
