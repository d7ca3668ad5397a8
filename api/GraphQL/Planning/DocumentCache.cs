namespace ThiDua.Portal.Api.GraphQL.Planning;

/// <summary>Keeps the documents used last, within a number and a size.</summary>
internal sealed class DocumentCache(int mostDocuments, long mostBytes)
{
    private readonly Lock access = new();
    private readonly Dictionary<string, LinkedListNode<PreparedDocument>> byText = [];
    private readonly LinkedList<PreparedDocument> byUse = new();

    public int Count
    {
        get
        {
            lock (access)
                return byText.Count;
        }
    }

    public long Bytes { get; private set; }

    public PreparedDocument? Find(string text)
    {
        lock (access)
        {
            if (!byText.TryGetValue(text, out var node))
                return null;
            if (node.Previous is not null)
            {
                byUse.Remove(node);
                byUse.AddFirst(node);
            }

            return node.Value;
        }
    }

    public void Add(PreparedDocument document)
    {
        lock (access)
        {
            if (document.Bytes > mostBytes || byText.ContainsKey(document.Text))
                return;
            byText.Add(document.Text, byUse.AddFirst(document));
            Bytes += document.Bytes;
            Shrink();
        }
    }

    /// <summary>Counts a response that is to be kept with a document; false when it is too large or the document is gone.</summary>
    public bool Charge(PreparedDocument document, int bytes)
    {
        lock (access)
        {
            if (bytes > mostBytes / 16 || !byText.TryGetValue(document.Text, out var node) || node.Value != document)
                return false;
            document.ResponseBytes += bytes;
            Bytes += bytes;
            Shrink();
            return true;
        }
    }

    private void Shrink()
    {
        while (byText.Count > mostDocuments || Bytes > mostBytes)
        {
            var oldest = byUse.Last!;
            byUse.RemoveLast();
            byText.Remove(oldest.Value.Text);
            Bytes -= oldest.Value.Bytes;
        }
    }
}
