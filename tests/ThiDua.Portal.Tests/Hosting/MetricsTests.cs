using System.Diagnostics.Metrics;
using ThiDua.Portal.Api.Hosting;

namespace ThiDua.Portal.Tests.Hosting;

public sealed class MetricsTests
{
    [Fact]
    public void Every_kind_of_instrument_is_written_as_Prometheus_reads_it()
    {
        using var text = new MetricsText();
        using var meter = new Meter(PortalMeter.Name);
        meter.CreateCounter<long>("test.things", description: "Things.").Add(3, new KeyValuePair<string, object?>("kind", "a\"b"));
        meter.CreateUpDownCounter<int>("test.open").Add(-2);
        meter.CreateGauge<double>("test.level").Record(1.5);
        meter.CreateObservableGauge("test.now", () => 7);
        meter.CreateObservableCounter("test.seen", () => 9L);
        var times = meter.CreateHistogram<double>("test.took", "s");
        times.Record(0.002);
        times.Record(20);

        var lines = text.Write().Split('\n');

        Assert.Contains("# HELP test_things_total Things.", lines);
        Assert.Contains("# TYPE test_things_total counter", lines);
        Assert.Contains("test_things_total{kind=\"a\\\"b\"} 3", lines);
        Assert.Contains("test_open -2", lines);
        Assert.Contains("test_level 1.5", lines);
        Assert.Contains("test_now 7", lines);
        Assert.Contains("test_seen_total 9", lines);
        Assert.Contains("# TYPE test_took_seconds histogram", lines);
        Assert.Contains("test_took_seconds_bucket{le=\"0.001\"} 0", lines);
        Assert.Contains("test_took_seconds_bucket{le=\"0.0025\"} 1", lines);
        Assert.Contains("test_took_seconds_bucket{le=\"10\"} 1", lines);
        Assert.Contains("test_took_seconds_bucket{le=\"+Inf\"} 2", lines);
        Assert.Contains("test_took_seconds_count 2", lines);
    }
}
