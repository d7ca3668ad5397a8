using Microsoft.OData.Edm;
using ThiDua.Portal.Api.OData.Parsing;

namespace ThiDua.Portal.Api.OData.Binding;

/// <content>What of a complex value or of a list is written.</content>
internal sealed partial class QueryBinder
{
    private static readonly string[] OfList = ["filter", "orderby", "skip", "top", "count", "select"];

    /// <summary>Gathers what is wanted of a complex value or of a list, by a path or by options.</summary>
    private void Deeper(IEdmStructuralProperty property, OptionItems.Select item, Dictionary<string, List<OptionItems.Select>> inner, Dictionary<string, ListPart> lists)
    {
        var wanted = inner.TryGetValue(property.Name, out var known) ? known : [];
        if (item.Path.Count > 1)
            wanted.Add(item with { Path = [.. item.Path.Skip(1)] });
        else if (item.Options.Count > 0)
            wanted.AddRange(Options(property, item, lists));
        if (wanted.Count > 0)
            inner[property.Name] = wanted;
    }

    private List<OptionItems.Select> Options(IEdmStructuralProperty property, OptionItems.Select item, Dictionary<string, ListPart> lists)
    {
        if (item.Options.FirstOrDefault(option => option.Name is "search" or "compute") is { } unserved)
            throw ODataErrors.NotImplemented(new Sentence($"${unserved.Name} trong $select", $"${unserved.Name} in $select"), new("Hãy dùng $filter trong $select, hoặc $compute của bản ghi.", "Use $filter in $select, or $compute of the record."), unserved.At);
        var given = new OptionSet(item.Options, property.Type.IsCollection() ? OfList : ["select"]);
        if (OfList.Any(option => option != "select" && given.Has(option)))
            lists[property.Name] = List(property.Type.AsCollection().ElementType(), given);
        return given.Value<List<OptionItems.Select>>("select") ?? [];
    }

    /// <summary>Which items of a list that is asked for by itself; null for a value that is no list, or all of it.</summary>
    public ListPart? List(IEdmStructuralProperty property, IReadOnlyList<QueryOption> options, string? last)
    {
        var given = new OptionSet(options, !property.Type.IsCollection() ? [] : last == "$count" ? ["filter"] : ["filter", "orderby", "skip", "top", "count"]);
        return OfList.Any(given.Has) ? List(property.Type.AsCollection().ElementType(), given) : null;
    }

    private ListPart List(IEdmTypeReference item, OptionSet given)
    {
        var shape = new Shape(item.IsStructured() ? item.AsStructured().StructuredDefinition() : null).With(ListPart.This, item);
        return new(
            given.Value<Expression>("filter") is { } filter ? expressions.Condition(filter, shape) : null,
            given.Value<List<OptionItems.Order>>("orderby") is { } orders ? Order(orders, shape) : [],
            Skip(given),
            given.Number("top"),
            given.Flag("count"));
    }

    private Selection Inner(IEdmProperty property, List<OptionItems.Select> items)
    {
        var type = property.Type.IsCollection() ? property.Type.AsCollection().ElementType() : property.Type;
        if (!type.IsComplex())
            throw ODataErrors.TypeMismatch(type.FullName(), "Edm.ComplexType", items[0].At);
        var complex = type.AsComplex().ComplexDefinition();
        var chosen = Chosen(complex, items, new(complex), []);
        return chosen with { Context = Context(chosen, all: false) };
    }
}
