namespace ThiDua.Portal.Site.Pages.Lists;

/// <summary>Where a page stands among the pages of its list.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Count">How many pages there are.</param>
/// <param name="First">The address of the first.</param>
/// <param name="More">What stands before the number in the address of the others.</param>
public sealed record Pager(int Number, int Count, string First, string More)
{
    /// <summary>The numbers that are worth a link: the ends, and those nearby; null where some are left out.</summary>
    public IEnumerable<int?> Numbers
    {
        get
        {
            var last = 0;
            foreach (var number in new[] { 1, Number - 2, Number - 1, Number, Number + 1, Number + 2, Count }.Where(number => number >= 1 && number <= Count).Distinct())
            {
                if (number > last + 1)
                    yield return null;
                yield return last = number;
            }
        }
    }

    public string AddressOf(int number) => number is 1 ? First : $"{More}{number}";
}
