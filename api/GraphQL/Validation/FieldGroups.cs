using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>The fields of one selection set by response name, inline fragments included, and the names of the fragments it spreads.</summary>
internal sealed class FieldGroups
{
    private FieldGroups()
    {
    }

    public OrderedDictionary<string, List<FieldUse>> Groups { get; } = [];

    public List<string> Spreads { get; } = [];

    public static FieldGroups Of(SelectionSet set, NamedType? parent, Schema schema)
    {
        var groups = new FieldGroups();
        groups.Add(set, parent, schema);
        return groups;
    }

    private void Add(SelectionSet set, NamedType? parent, Schema schema)
    {
        foreach (var selection in set.Items)
        {
            switch (selection)
            {
                case Field field:
                    if (!Groups.TryGetValue(field.ResponseName, out var group))
                        Groups.Add(field.ResponseName, group = []);
                    group.Add(new(field, parent, parent is null ? null : schema.FieldOf(parent, field.Name.Text)));
                    break;
                case FragmentSpread spread:
                    if (!Spreads.Contains(spread.Name.Text))
                        Spreads.Add(spread.Name.Text);
                    break;
                case InlineFragment inline:
                    var type = inline.Condition is null ? parent : schema.TryGetType(inline.Condition.Name, out var named) && named.IsComposite ? named : null;
                    Add(inline.Selections, type, schema);
                    break;
            }
        }
    }
}
