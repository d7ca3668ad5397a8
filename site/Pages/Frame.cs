using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages;

/// <summary>What stands around the content of a page.</summary>
/// <param name="Edition">The edition that the page belongs to.</param>
/// <param name="Title">The name of the record or list, without that of the portal.</param>
/// <param name="Address">The address of the page: <c>/van-ban/x</c>.</param>
public sealed record Frame(Edition Edition, string Title, string Address)
{
    /// <summary>One sentence for search engines and shared links.</summary>
    public string? Description { get; init; }

    /// <summary>The record that the page is about: its source, its twin and its code are named at the end.</summary>
    public Record? Record { get; init; }

    /// <summary>The pages above this one, from the home page down.</summary>
    public IReadOnlyList<Crumb> Crumbs { get; init; } = [];

    /// <summary>Whether the page says for which day it was computed.</summary>
    public bool DependsOnToday { get; init; }

    /// <summary>Whether search engines are asked to leave it out.</summary>
    public bool NoIndex { get; init; }

    /// <summary>The content.</summary>
    public Action<Sink> Content { get; init; } = static _ => { };

    /// <summary>The page with a view as its content.</summary>
    public Page With<T>(View<T> view, T model) => ToPage(sink => view.Render(model, sink));

    private Page ToPage(Action<Sink> content)
    {
        var framed = this with { Content = content };
        var path = Address is "/" ? "index.html" : Address[1..] + ".html";
        return new(path, sink => new Views_Layout().Render(framed, sink), Record is null ? null : Edition.Publication.Provenance(Record)?.File);
    }
}

/// <summary>A step of the way from the home page.</summary>
/// <param name="Title">Its words.</param>
/// <param name="Address">Its address.</param>
public sealed record Crumb(string Title, string Address);
