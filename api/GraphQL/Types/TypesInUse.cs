using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>The types of a schema in the order of their definitions, each followed by the built-in ones it is the first to use.</summary>
internal static class TypesInUse
{
    public static List<NamedType> Of(
        IReadOnlyList<NamedType> defined,
        IReadOnlyDictionary<OperationKind, NamedType> roots,
        IReadOnlyList<SchemaDirective> directives,
        IReadOnlyDictionary<string, NamedType> types)
    {
        var ordered = new List<NamedType>();
        var seen = defined.ToHashSet();
        foreach (var type in defined)
        {
            ordered.Add(type);
            Follow(type);
        }

        foreach (var root in roots.OrderBy(root => root.Key))
            Use(root.Value);
        foreach (var argument in directives.SelectMany(directive => directive.Arguments))
            Use(argument.Type.Named);
        Use(types["__Schema"]);
        return ordered;

        void Use(NamedType type)
        {
            if (!seen.Add(type))
                return;
            ordered.Add(type);
            Follow(type);
        }

        void Follow(NamedType type)
        {
            switch (type)
            {
                case FieldsType fields:
                    foreach (var part in fields.Fields)
                    {
                        Use(part.Type.Named);
                        foreach (var argument in part.Arguments)
                            Use(argument.Type.Named);
                    }

                    break;
                case InputObjectType input:
                    foreach (var part in input.Fields)
                        Use(part.Type.Named);
                    break;
            }
        }
    }
}
