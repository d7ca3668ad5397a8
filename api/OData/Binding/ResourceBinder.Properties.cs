using Microsoft.OData.Edm;
using ThiDua.Portal.Api.OData.Parsing;

namespace ThiDua.Portal.Api.OData.Binding;

/// <content>What follows a single row, and the end of the walk.</content>
internal sealed partial class ResourceBinder
{
    private static void Property(Walk walk, string name, int at)
    {
        switch (walk.Type.FindProperty(name))
        {
            case IEdmNavigationProperty property:
                var target = walk.Set.FindNavigationTarget(property);
                (walk.Type, walk.Set) = (property.ToEntityType(), target);
                if (property.Type.IsCollection())
                    (walk.From, walk.Single) = (property, false);
                else
                    walk.Steps.Add(new(null, property, null, walk.Type, target));
                break;
            case IEdmStructuralProperty property:
                walk.Properties.Add(property);
                break;
            default:
                throw Unknown(name, walk, at, walk.Type.Properties().Select(known => known.Name));
        }
    }

    private static void OfValue(Walk walk, Segment segment)
    {
        var type = walk.Properties[^1].Type;
        switch (segment)
        {
            case Segment.Word { Text: "$value" } when type.IsPrimitive() || type.IsEnum():
            case Segment.Word { Text: "$count" } when type.IsCollection():
                walk.Last = ((Segment.Word)segment).Text;
                break;
            case Segment.Name { Text: var name } when type.IsComplex():
                walk.Properties.Add(type.AsComplex().FindProperty(name) as IEdmStructuralProperty
                    ?? throw Unknown(name, walk, segment.At, type.AsComplex().StructuralProperties().Select(known => known.Name)));
                break;
            default:
                throw Unknown((segment as Segment.Name)?.Text ?? (segment as Segment.Word)?.Text ?? "?", walk, segment.At, []);
        }
    }

    private static ResourcePlan Finish(Walk walk)
    {
        var plan = new ResourcePlan(walk.Steps, walk.Path) { Last = walk.Last, Of = (walk.Type, walk.Set) };
        if (walk.Properties.Count > 0)
        {
            return plan with { Properties = walk.Properties, List = walk.Queries.List(walk.Properties[^1], walk.Options, walk.Last) };
        }

        if (walk.Single)
            return plan with { Row = walk.Queries.Row(walk.Type, walk.Set, walk.Options) };
        var options = walk.Last == "$count" ? CountOptions(walk.Options) : walk.Options;
        return plan with { Rows = walk.Queries.Rows(walk.Type, walk.Set, walk.From, walk.Filters, options) };
    }

    /// <summary>A number of rows takes only what decides which rows.</summary>
    private static IReadOnlyList<QueryOption> CountOptions(IReadOnlyList<QueryOption> options)
    {
        _ = new OptionSet(options, "filter", "search", "apply");
        return options;
    }
}
