namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>A record as part of a connection.</summary>
/// <param name="Page">The page it stands on.</param>
/// <param name="Record">The record.</param>
internal sealed record RecordEdge(ConnectionPage Page, Found Record)
{
    public string Cursor => Page.CursorOf(Record.Row);
}
