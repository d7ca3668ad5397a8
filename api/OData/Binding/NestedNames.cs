namespace ThiDua.Portal.Api.OData.Binding;

/// <summary>Names with slashes as what they stand for: values within values.</summary>
internal static class NestedNames
{
    /// <summary>The names below one another: those without a slash by themselves, others under what they begin with, in the order of the first.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<string> Within)> Of(IEnumerable<string> names) =>
        [.. names.GroupBy(name => name.Split('/')[0]).Select(group => (group.Key, (IReadOnlyList<string>)[.. group.Where(name => name.Length > group.Key.Length).Select(name => name[(group.Key.Length + 1)..])]))];

    /// <summary>As context addresses have it: <c>(place(name),n)</c>.</summary>
    public static string Text(IEnumerable<string> names) => $"({string.Join(',', Of(names).Select(one => one.Within.Count == 0 ? one.Name : one.Name + Text(one.Within)))})";
}
