namespace ThiDua.Portal.Site.Pages;

/// <summary>Words of documents, each with the document that says them; those of documents that this content does not have are left out.</summary>
/// <param name="Anchor">The anchor of the list.</param>
/// <param name="Heading">What the words are about.</param>
/// <param name="Portal">Where the documents are looked up.</param>
/// <param name="Words">The words, and the id of the document.</param>
public sealed record Quotations(string Anchor, string Heading, PortalModel Portal, IReadOnlyList<(string Words, string Document)> Words)
{
    /// <summary>The words under the documents that say them.</summary>
    public IReadOnlyList<(Shown Document, IReadOnlyList<string> Words)> Found { get; } =
    [
        .. from quotation in Words
           group quotation.Words by quotation.Document into said
           let document = Portal.Find(said.Key)
           where document is not null
           select (document, (IReadOnlyList<string>)[.. said]),
    ];
}
