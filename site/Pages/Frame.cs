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

    /// <summary>The pages above this one, without the home page.</summary>
    public IReadOnlyList<Crumb> Crumbs { get; init; } = [];

    /// <summary>The same record as data.</summary>
    public string? Twin { get; init; }

    /// <summary>The list that the page shows, as a feed.</summary>
    public Crumb? Feed { get; init; }

    /// <summary>The days that the page names, as a calendar.</summary>
    public string? Calendar { get; init; }

    /// <summary>The record that the page is about; null for lists and pages of the portal itself.</summary>
    public Record? Subject { get; init; }

    /// <summary>The day of the last change of what the page is about; null where there is no history.</summary>
    public DateOnly? ChangedOn { get; init; }

    /// <summary>Whether the page says for which day it was computed.</summary>
    public bool DependsOnToday { get; init; }

    /// <summary>Whether search engines are asked to leave it out.</summary>
    public bool NoIndex { get; init; }

    /// <summary>Whether the page has a search box of its own, in its content.</summary>
    public bool HasOwnSearch { get; init; }

    /// <summary>The content.</summary>
    public Action<Sink> Content { get; init; } = static _ => { };

    /// <summary>The whole address, for those who come from elsewhere.</summary>
    public string Canonical => Whole(Edition, Address);

    /// <summary>The frame with a view as its content.</summary>
    public Frame With<T>(View<T> view, T model) => this with { Content = sink => view.Render(model, sink) };

    /// <summary>An address of the site with the host before it.</summary>
    public static string Whole(Edition edition, string address) => edition.Publication.Portal.BaseAddress.AbsoluteUri.TrimEnd('/') + address;
}
