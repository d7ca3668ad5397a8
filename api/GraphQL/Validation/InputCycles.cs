using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>Input objects that can have no finite value, and defaults that contain themselves (section 3.10).</summary>
internal static class InputCycles
{
    public static void Check(Schema schema, List<string> problems)
    {
        var inputs = schema.Types.OfType<InputObjectType>().ToList();
        foreach (var input in inputs.Where(input => Reaches(input, Required)))
            problems.Add($"“{input}” refers to itself through fields that must not be null.");
        foreach (var input in inputs.Where(input => Reaches(input, Defaulted)))
            problems.Add($"A default in “{input}” contains itself.");
    }

    private static bool Reaches(InputObjectType start, Func<InputObjectType, IEnumerable<InputObjectType>> next)
    {
        var seen = new HashSet<InputObjectType>();
        var waiting = new Stack<InputObjectType>(next(start));
        while (waiting.TryPop(out var type))
        {
            if (type == start)
                return true;
            if (seen.Add(type))
            {
                foreach (var other in next(type))
                    waiting.Push(other);
            }
        }

        return false;
    }

    private static IEnumerable<InputObjectType> Required(InputObjectType type) =>
        type.Fields.Where(part => part.Type is NonNullType { Inner: InputObjectType }).Select(part => (InputObjectType)part.Type.Named);

    // A default that gives an object leaves the object's own defaults to be filled in.
    private static IEnumerable<InputObjectType> Defaulted(InputObjectType type) =>
        type.Fields.Where(part => part.DefaultLiteral is ObjectValue { Fields.Length: 0 } && part.Type.Named is InputObjectType).Select(part => (InputObjectType)part.Type.Named);
}
