namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>The types of introspection (section 4.2).</summary>
internal static class IntrospectionText
{
    public const string Sdl = """"
        "What this service can be asked."
        type __Schema {
          description: String
          "Every type, built-in ones included."
          types: [__Type!]!
          "Where queries start."
          queryType: __Type!
          "Where mutations start; null if there are none."
          mutationType: __Type
          "Where subscriptions start; null if there are none."
          subscriptionType: __Type
          "Every directive, built-in ones included."
          directives: [__Directive!]!
        }

        "A type. Its kind decides which of its fields are not null."
        type __Type {
          kind: __TypeKind!
          "The name; null for lists and non-null types."
          name: String
          description: String
          "The address of a custom scalar's specification."
          specifiedByURL: String
          "The fields of an object or interface type."
          fields(includeDeprecated: Boolean! = false): [__Field!]
          "The interfaces that an object or interface type implements."
          interfaces: [__Type!]
          "The object types that a value of an interface or union can have."
          possibleTypes: [__Type!]
          "The values of an enum."
          enumValues(includeDeprecated: Boolean! = false): [__EnumValue!]
          "The fields of an input object type."
          inputFields(includeDeprecated: Boolean! = false): [__InputValue!]
          "The type inside a list or non-null type."
          ofType: __Type
          "Whether exactly one field of an input object is given."
          isOneOf: Boolean
        }

        "The kinds of types."
        enum __TypeKind {
          "A leaf with a form of its own."
          SCALAR
          "Has fields, and may have interfaces."
          OBJECT
          "Has fields and possible types, and may have interfaces."
          INTERFACE
          "Has possible types."
          UNION
          "Has enum values."
          ENUM
          "Has input fields."
          INPUT_OBJECT
          "Has an inner type."
          LIST
          "Has an inner type, without its null."
          NON_NULL
        }

        "A field of an object or interface type."
        type __Field {
          name: String!
          description: String
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
          type: __Type!
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "An argument, or a field of an input object type."
        type __InputValue {
          name: String!
          description: String
          type: __Type!
          "The default, written as a GraphQL value."
          defaultValue: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A value of an enum."
        type __EnumValue {
          name: String!
          description: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A directive."
        type __Directive {
          name: String!
          description: String
          "Whether one place may have it more than once."
          isRepeatable: Boolean!
          "Where it may be applied."
          locations: [__DirectiveLocation!]!
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
        }

        "The places a directive may be applied to."
        enum __DirectiveLocation {
          QUERY
          MUTATION
          SUBSCRIPTION
          FIELD
          FRAGMENT_DEFINITION
          FRAGMENT_SPREAD
          INLINE_FRAGMENT
          VARIABLE_DEFINITION
          SCHEMA
          SCALAR
          OBJECT
          FIELD_DEFINITION
          ARGUMENT_DEFINITION
          INTERFACE
          UNION
          ENUM
          ENUM_VALUE
          INPUT_OBJECT
          INPUT_FIELD_DEFINITION
        }
        """";
}
