using System.Globalization;

namespace ThiDua.Portal.Site.Views;

/// <summary>What the compiled views are made of: text is escaped, markup is copied, other views are included.</summary>
/// <remarks>The names and shapes of the Write methods are what the Razor compiler calls.</remarks>
public abstract class View<T>
{
    private Sink _sink = null!;
    private (string Suffix, bool HasValue) _attribute;

    protected T Model { get; private set; } = default!;

    public void Render(T model, Sink sink)
    {
        (Model, _sink) = (model, sink);
        var task = ExecuteAsync();
        if (!task.IsCompletedSuccessfully)
            task.GetAwaiter().GetResult();
    }

    public abstract Task ExecuteAsync();

    protected Html Include<TModel>(View<TModel> view, TModel model)
    {
        view.Render(model, _sink);
        return Html.Nothing;
    }

    protected void WriteLiteral(ReadOnlySpan<byte> utf8) => _sink.Markup(utf8);

    protected void WriteLiteral(string markup) => _sink.Markup(markup.AsSpan());

    protected void Write(string? text) => _sink.Text(text);

    protected void Write(int number) => _sink.Text(number.ToString(CultureInfo.InvariantCulture));

    protected void Write(Html html) => _sink.Markup(html.Markup.AsSpan());

    protected void Write(Action<Sink>? content) => content?.Invoke(_sink);

    /// <summary>Begins an attribute with an expression in it; an attribute whose value is null or false is left out.</summary>
    protected void BeginWriteAttribute(string name, string prefix, int prefixOffset, string suffix, int suffixOffset, int attributeValuesCount)
    {
        _attribute = (suffix, false);
        Prefix = prefix;
    }

    protected void WriteAttributeValue(string prefix, int prefixOffset, object? value, int valueOffset, int valueLength, bool isLiteral)
    {
        if (value is null or false)
            return;
        if (!_attribute.HasValue)
            _sink.Markup(Prefix.AsSpan());
        _attribute.HasValue = true;
        _sink.Markup(prefix.AsSpan());
        if (isLiteral)
            _sink.Markup((string)value);
        else if (value is not true)
            _sink.Text(Convert.ToString(value, CultureInfo.InvariantCulture));
    }

    protected void EndWriteAttribute()
    {
        if (_attribute.HasValue)
            _sink.Markup(_attribute.Suffix.AsSpan());
    }

    private string Prefix { get; set; } = "";
}
