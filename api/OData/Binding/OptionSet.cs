using ThiDua.Portal.Api.OData.Parsing;

namespace ThiDua.Portal.Api.OData.Binding;

/// <summary>The query options of a request or of an expansion, each at most once.</summary>
internal sealed class OptionSet
{
    private static readonly string[] Everywhere = ["format", "schemaversion"];
    private readonly Dictionary<string, QueryOption> _options = new(StringComparer.Ordinal);

    /// <param name="options">The options.</param>
    /// <param name="allowed">Which may stand here.</param>
    public OptionSet(IEnumerable<QueryOption> options, params IReadOnlyCollection<string> allowed)
    {
        foreach (var option in options.Where(option => option.Kind is QueryOptionKind.System))
        {
            if (option.Name is "index" or "deltatoken")
                throw ODataErrors.NotImplemented("$" + option.Name, new("Hãy bỏ tùy chọn này.", "Leave it out."), option.At, "$" + option.Name);
            if (!allowed.Contains(option.Name) && !Everywhere.Contains(option.Name))
                throw ODataErrors.Of("misplacedOption", $"${option.Name} không dùng được ở đây.", $"${option.Name} does not go here.", "$" + option.Name, option.At);
            if (!_options.TryAdd(option.Name, option))
                throw ODataErrors.Of("duplicateOption", $"${option.Name} được viết hai lần.", $"${option.Name} is there twice.", "$" + option.Name, option.At);
        }

        if (Value<string>("schemaversion") is { } version && version != "*")
            throw ODataErrors.InvalidValue(version, "*", _options["schemaversion"].At);
    }

    /// <summary>The tree of an option; null when it is not there.</summary>
    public T? Value<T>(string name)
        where T : class => _options.TryGetValue(name, out var option) ? (T)option.Value : null;

    public long? Number(string name) => _options.TryGetValue(name, out var option) ? (long)option.Value : null;

    public bool Flag(string name) => _options.TryGetValue(name, out var option) && (bool)option.Value;

    public bool Has(string name) => _options.ContainsKey(name);

    public int At(string name) => _options[name].At;
}
