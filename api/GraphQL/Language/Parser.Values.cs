namespace ThiDua.Portal.Api.GraphQL.Language;

public ref partial struct Parser
{
    private Value ValueLiteral(bool isConstant)
    {
        var read = token;
        switch (read.Kind)
        {
            case TokenKind.OpenBracket: return List(isConstant);
            case TokenKind.OpenBrace: return Object(isConstant);
            case TokenKind.Dollar when isConstant:
                Advance();
                throw Is(TokenKind.Name) ? Error(read.Start, $"Unexpected variable “${Span(token)}” in a constant.") : Unexpected(read);
            case TokenKind.Dollar: return Variable();
            case TokenKind.Int:
                Advance();
                return new IntValue(read.Start, Span(read).ToString());
            case TokenKind.Float:
                Advance();
                return new FloatValue(read.Start, Span(read).ToString());
            case TokenKind.String or TokenKind.BlockString:
                Advance();
                return new StringValue(read.Start, read.Text!, read.Kind is TokenKind.BlockString);
            case TokenKind.Name:
                Advance();
                return Span(read) switch
                {
                    "true" => new BooleanValue(read.Start, true),
                    "false" => new BooleanValue(read.Start, false),
                    "null" => new NullValue(read.Start),
                    var name => new EnumValue(read.Start, NameTable.Get(name)),
                };
            default: throw Unexpected(read);
        }
    }

    private Variable Variable()
    {
        var start = Expect(TokenKind.Dollar).Start;
        return new(start, Name());
    }

    private ListValue List(bool isConstant)
    {
        var start = Expect(TokenKind.OpenBracket).Start;
        Enter(start);
        var items = new List<Value>();
        while (!Skip(TokenKind.CloseBracket))
            items.Add(ValueLiteral(isConstant));
        depth--;
        return new(start, [.. items]);
    }

    private ObjectValue Object(bool isConstant)
    {
        var start = Expect(TokenKind.OpenBrace).Start;
        Enter(start);
        var fields = new List<ObjectField>();
        while (!Skip(TokenKind.CloseBrace))
        {
            var name = Name();
            Expect(TokenKind.Colon);
            fields.Add(new(name.Start, name, ValueLiteral(isConstant)));
        }

        depth--;
        return new(start, [.. fields]);
    }

    private TypeReference TypeReference()
    {
        var start = token.Start;
        TypeReference type;
        if (Skip(TokenKind.OpenBracket))
        {
            Enter(start);
            var item = TypeReference();
            Expect(TokenKind.CloseBracket);
            depth--;
            type = new ListTypeReference(start, item);
        }
        else
        {
            type = NamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeReference(start, type) : type;
    }

    private NamedTypeReference NamedType()
    {
        var name = Name();
        return new(name.Start, name.Text);
    }
}
