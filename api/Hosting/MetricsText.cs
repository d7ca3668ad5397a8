using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace ThiDua.Portal.Api.Hosting;

/// <summary>Listens to every instrument of the portal's meter and writes what they said so far in the text format of Prometheus.</summary>
public sealed class MetricsText : IDisposable
{
    /// <summary>Labels that grow without end would fill the memory; later ones are left out.</summary>
    private const int MostSeries = 2_000;

    private static readonly double[] Bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<(Instrument Instrument, string Labels), Series> _series = new();

    public MetricsText()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == PortalMeter.Name)
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<double>((instrument, value, labels, _) => Record(instrument, value, labels));
        _listener.SetMeasurementEventCallback<float>((instrument, value, labels, _) => Record(instrument, value, labels));
        _listener.SetMeasurementEventCallback<long>((instrument, value, labels, _) => Record(instrument, value, labels));
        _listener.SetMeasurementEventCallback<int>((instrument, value, labels, _) => Record(instrument, value, labels));
        _listener.Start();
    }

    /// <summary>Everything that was measured so far.</summary>
    public string Write()
    {
        _listener.RecordObservableInstruments();
        var text = new StringBuilder();
        foreach (var instrument in _series.GroupBy(series => series.Key.Instrument).OrderBy(group => group.Key.Name, StringComparer.Ordinal))
        {
            var (name, kind) = (NameOf(instrument.Key), KindOf(instrument.Key));
            text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {(instrument.Key.Description ?? instrument.Key.Name).Replace("\\", "\\\\", StringComparison.Ordinal).ReplaceLineEndings("\\n")}\n# TYPE {name} {kind}\n");
            foreach (var ((_, labels), series) in instrument.OrderBy(series => series.Key.Labels, StringComparer.Ordinal))
                Write(text, name, kind, labels, series);
        }

        return text.ToString();
    }

    public void Dispose() => _listener.Dispose();

    private void Record(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> labels)
    {
        var key = (instrument, LabelsOf(labels));
        if (!_series.TryGetValue(key, out var series))
        {
            if (_series.Count >= MostSeries)
                return;
            series = _series.GetOrAdd(key, _ => new Series(KindOf(instrument) is "histogram", instrument.IsObservable || KindOf(instrument) is "gauge" && !IsUpDown(instrument)));
        }

        lock (series)
        {
            series.Count++;
            series.Sum = series.IsWhole ? value : series.Sum + value;
            if (series.IsHistogram)
                series.Buckets[Array.FindIndex(Bounds, bound => value <= bound) is >= 0 and var at ? at : Bounds.Length]++;
        }
    }

    private static void Write(StringBuilder text, string name, string kind, string labels, Series series)
    {
        lock (series)
        {
            if (kind is not "histogram")
            {
                text.Append(CultureInfo.InvariantCulture, $"{name}{(labels.Length == 0 ? "" : $"{{{labels}}}")} {series.Sum:R}\n");
                return;
            }

            var comma = labels.Length == 0 ? "" : ",";
            long below = 0;
            for (var i = 0; i < Bounds.Length; i++)
                text.Append(CultureInfo.InvariantCulture, $"{name}_bucket{{{labels}{comma}le=\"{Bounds[i]:R}\"}} {below += series.Buckets[i]}\n");
            text.Append(CultureInfo.InvariantCulture, $"{name}_bucket{{{labels}{comma}le=\"+Inf\"}} {series.Count}\n");
            var whole = labels.Length == 0 ? "" : $"{{{labels}}}";
            text.Append(CultureInfo.InvariantCulture, $"{name}_sum{whole} {series.Sum:R}\n{name}_count{whole} {series.Count}\n");
        }
    }

    private static string NameOf(Instrument instrument)
    {
        var name = string.Concat(instrument.Name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
        name += instrument.Unit switch { "s" => "_seconds", "By" => "_bytes", _ => "" };
        return KindOf(instrument) is "counter" ? name + "_total" : name;
    }

    private static string KindOf(Instrument instrument)
    {
        var type = instrument.GetType().Name;
        return type.StartsWith("Histogram", StringComparison.Ordinal) ? "histogram"
            : type.StartsWith("Counter", StringComparison.Ordinal) || type.StartsWith("ObservableCounter", StringComparison.Ordinal) ? "counter"
            : "gauge";
    }

    private static bool IsUpDown(Instrument instrument) => instrument.GetType().Name.StartsWith("UpDown", StringComparison.Ordinal);

    private static string LabelsOf(ReadOnlySpan<KeyValuePair<string, object?>> labels)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in labels)
        {
            var written = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
            text.Append(text.Length == 0 ? "" : ",").Append(name).Append("=\"").Append(written.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings("\\n")).Append('"');
        }

        return text.ToString();
    }

    /// <param name="isHistogram">Whether values are counted by their size.</param>
    /// <param name="isWhole">Whether a value says how much there is, as gauges and observed counters do; else how much more.</param>
    private sealed class Series(bool isHistogram, bool isWhole)
    {
        public bool IsHistogram => isHistogram;

        public bool IsWhole => isWhole;

        public long Count { get; set; }

        public double Sum { get; set; }

        public long[] Buckets { get; } = new long[Bounds.Length + 1];
    }
}
