using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>Input objects that can have no finite value, and defaults that contain themselves (section 3.10).</summary>
internal static class InputCycles
{
    public static void Check(Schema schema, List<string> problems)
    {
        var inputs = schema.Types.OfType<InputObjectType>().ToList();
        foreach (var input in inputs.Where(ReachesItself))
            problems.Add($"“{input}” refers to itself through fields that must not be null.");
        foreach (var input in inputs.Where(input => ContainsItself(input, null, [])))
            problems.Add($"A default in “{input}” contains itself.");
    }

    private static bool ReachesItself(InputObjectType start)
    {
        var seen = new HashSet<InputObjectType>();
        var waiting = new Stack<InputObjectType>(Required(start));
        while (waiting.TryPop(out var type))
        {
            if (type == start)
                return true;
            if (seen.Add(type))
            {
                foreach (var other in Required(type))
                    waiting.Push(other);
            }
        }

        return false;
    }

    private static IEnumerable<InputObjectType> Required(InputObjectType type) =>
        type.Fields.Where(part => part.Type is NonNullType { Inner: InputObjectType }).Select(part => (InputObjectType)part.Type.Named);

    // InputObjectDefaultValueHasCycle: fields that a default does not give take their own defaults.
    private static bool ContainsItself(InputObjectType type, ObjectValue? value, HashSet<InputValue> open)
    {
        foreach (var part in type.Fields)
        {
            if (part.Type.Named is not InputObjectType inner)
                continue;
            var given = value is null ? null : Array.Find(value.Fields, member => member.Name.Text == part.Name);
            if ((given?.Value ?? part.DefaultLiteral) is not { } literal)
                continue;
            if (given is null && !open.Add(part))
                return true;
            if (Objects(literal).Any(found => ContainsItself(inner, found, open)))
                return true;
            if (given is null)
                open.Remove(part);
        }

        return false;
    }

    private static IEnumerable<ObjectValue> Objects(Value value) => value switch
    {
        ObjectValue found => [found],
        ListValue list => list.Items.SelectMany(Objects),
        _ => [],
    };
}
