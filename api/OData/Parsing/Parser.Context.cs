namespace ThiDua.Portal.Api.OData.Parsing;

/// <content>Context addresses: what a payload is, after the hash.</content>
internal sealed partial class Parser
{
    /// <summary>The fragment with its hash.</summary>
    public string Context()
    {
        var from = reader.Position;
        reader.ExpectWord("#");
        if (!reader.TakeWord("Collection($ref)", exact: true) && !reader.TakeWord("$ref", exact: true))
            ContextPath();
        return reader.Text(from, reader.Position);
    }

    private void ContextPath()
    {
        if (reader.TakeWord("Collection(", exact: true))
        {
            QualifiedName();
            reader.Expect(')');
        }
        else
        {
            QualifiedName();
        }

        ContextParentheses();
        while (TakeSlash())
        {
            if (reader.Raw == '$')
            {
                foreach (var word in (ReadOnlySpan<string>)["$entity", "$delta", "$deletedEntity", "$link", "$deletedLink"])
                {
                    var from = reader.Position;
                    if (reader.TakeWord(word, exact: true) && reader.AtEnd)
                        return;
                    reader.Position = from;
                }

                throw reader.Unexpected("the end");
            }

            QualifiedName();
            ContextParentheses();
        }
    }

    /// <summary>A key, or the list of what was selected.</summary>
    private void ContextParentheses()
    {
        while (reader.At('('))
        {
            var from = reader.Position;
            reader.Expect('(');
            if (Literal() is not null && (reader.At(')') || reader.At(',')))
            {
                while (reader.Take(','))
                    Argument();
                reader.Expect(')');
                continue;
            }

            reader.Position = from;
            SelectList();
        }
    }

    private void SelectList()
    {
        reader.Expect('(');
        if (reader.Take(')'))
            return;
        do
        {
            reader.Spend();
            SelectListItem();
        }
        while (reader.Take(','));
        reader.Expect(')');
    }

    private void SelectListItem()
    {
        if (reader.Take('*'))
            return;
        do
        {
            if (reader.At('@'))
                AliasOrAnnotation();
            else
                NameOrAll();
        }
        while (TakeSlash());
        reader.TakeAny("+");
        if (reader.At('('))
        {
            reader.Enter();
            SelectList();
            reader.Leave();
        }
    }
}
