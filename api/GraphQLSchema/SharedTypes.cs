using static ThiDua.Portal.Api.GraphQLSchema.SchemaText;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>The part of the schema that is the same for every dataset.</summary>
internal static class SharedTypes
{
    public static string Text { get; } = $$"""
        {{Described(Words.Cost)}}
        directive @cost(weight: String!) on FIELD_DEFINITION

        {{Described(Words.ListSize)}}
        directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION

        {{Described(Words.Date)}}
        scalar Date @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")

        {{Described(Words.Node)}}
        interface Node { {{Described(Words.Id)}} id: ID! }

        {{Described(Words.PageInfo)}}
        type PageInfo {
          {{Described(Words.HasNextPage)}} hasNextPage: Boolean!
          {{Described(Words.HasPreviousPage)}} hasPreviousPage: Boolean!
          {{Described(Words.StartCursor)}} startCursor: String
          {{Described(Words.EndCursor)}} endCursor: String
        }

        {{Described(Words.Direction)}}
        enum Direction { {{Described(Words.Ascending)}} ASC {{Described(Words.Descending)}} DESC }

        {{Described(Words.Highlight)}}
        type Highlight {
          {{Described(Words.Column)}} column: String!
          {{Described(Words.HighlightIndex)}} index: Int!
          {{Described(Words.Spans)}} spans: [Span!]!
        }

        {{Described(Words.Span)}}
        type Span { {{Described(Words.Start)}} start: Int! {{Described(Words.End)}} end: Int! }

        {{Described(Words.Facet)}}
        type Facet {
          {{Described(Words.Column)}} column: String!
          {{Described(Words.Label)}} label: String!
          {{Described(Words.Distinct)}} distinct: Int!
          {{Described(Words.Missing)}} missing: Int!
          {{Described(Words.FacetValues)}} values: [FacetValue!]!
        }

        {{Described(Words.FacetValue)}}
        type FacetValue {
          {{Described(Words.Value)}} value: String!
          {{Described(Words.Label)}} label: String
          {{Described(Words.Rows)}} count: Int!
        }

        {{Described(Words.DatePart)}}
        enum DatePart { {{Described(Words.Whole)}} whole {{Described(Words.YearPart)}} year {{Described(Words.Quarter)}} quarter {{Described(Words.Month)}} month }

        {{Described(Words.GroupOrder)}}
        enum GroupOrder { {{Described(Words.ByKey)}} key {{Described(Words.ByCount)}} count }

        {{Described(Words.GroupKey)}}
        type GroupKey {
          {{Described(Words.Column)}} column: String!
          {{Described(Words.DatePart)}} part: DatePart!
          {{Described(Words.Value)}} value: String
          {{Described(Words.Label)}} label: String
        }

        """;
}
