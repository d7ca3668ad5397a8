using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Tests.Search;

public sealed class SynonymTests
{
    [Fact]
    public void Every_group_has_several_forms_and_no_form_stands_twice()
    {
        var groups = Synonyms.Groups().ToList();
        Assert.All(groups, group => Assert.True(group.Count > 1, string.Join(" = ", group)));
        Assert.Empty(groups.SelectMany(group => group).GroupBy(Tokens.Exact).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public void Every_form_finds_the_others_with_its_marks_and_without()
    {
        foreach (var group in Synonyms.Groups())
        {
            foreach (var form in group)
            {
                foreach (var typed in new[] { form, Text.Fold(form), form.ToUpperInvariant() })
                {
                    var tokens = Tokens.Of(typed);
                    Assert.Contains(Synonyms.At(tokens, 0), synonym => synonym.Length == tokens.Count && synonym.Others.Count == group.Count - 1);
                }
            }
        }
    }

    [Fact]
    public void Other_marks_find_nothing() => Assert.Empty(Synonyms.At(Tokens.Of("biêu đương"), 0));
}
