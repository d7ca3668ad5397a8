using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages;

/// <summary>A component of the pages as its example page shows it.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Use">What it is for.</param>
/// <param name="Show">Writes it with example values.</param>
public sealed record Example(string Name, string Use, Action<Sink> Show)
{
    /// <summary>Its anchor.</summary>
    public string Anchor => "_" + Name;

    /// <summary>A component with example values.</summary>
    public static Example Of<T>(View<T> component, string use, T model) => new(component.GetType().Name["Views_Components_".Length..], use, sink => component.Render(model, sink));
}
