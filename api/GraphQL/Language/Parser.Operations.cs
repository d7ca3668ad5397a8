namespace ThiDua.Portal.Api.GraphQL.Language;

public ref partial struct Parser
{
    private Definition Definition()
    {
        if (Is(TokenKind.OpenBrace))
            return new OperationDefinition(token.Start, null, Language.OperationKind.Query, null, [], [], SelectionSet());

        var start = token.Start;
        var described = token;
        var description = Description();
        if (description is not null && Is(TokenKind.OpenBrace))
            throw Error(start, "A description stands before an operation that begins with “{”; write “query”.");
        if (!Is(TokenKind.Name))
            throw Unexpected(token);

        switch (Span(token))
        {
            case "query" or "mutation" or "subscription": return Operation(start, description);
            case "fragment": return Fragment(start, description);
            case "extend" when description is null: return Extension();
            case "schema" or "scalar" or "type" or "interface" or "union" or "enum" or "input" or "directive":
                return TypeSystemDefinition(start, description);
            default:
                throw description is null ? Unexpected(token) : Unexpected(described);
        }
    }

    private StringValue? Description()
    {
        if (token.Kind is not (TokenKind.String or TokenKind.BlockString))
            return null;
        var read = token;
        Advance();
        return new(read.Start, read.Text!, read.Kind is TokenKind.BlockString);
    }

    private OperationDefinition Operation(int start, StringValue? description)
    {
        var kind = OperationKind();
        Name? name = Is(TokenKind.Name) ? Name() : null;
        var variables = Is(TokenKind.OpenParenthesis) ? Variables() : [];
        return new(start, description, kind, name, variables, Directives(isConstant: false), SelectionSet());
    }

    private OperationKind OperationKind()
    {
        var read = Expect(TokenKind.Name);
        return Span(read) switch
        {
            "query" => Language.OperationKind.Query,
            "mutation" => Language.OperationKind.Mutation,
            "subscription" => Language.OperationKind.Subscription,
            _ => throw Unexpected(read),
        };
    }

    private VariableDefinition[] Variables()
    {
        Expect(TokenKind.OpenParenthesis);
        var variables = new List<VariableDefinition>();
        do
        {
            var start = token.Start;
            var description = Description();
            var variable = Variable();
            Expect(TokenKind.Colon);
            var type = TypeReference();
            var defaultValue = Skip(TokenKind.Equal) ? ValueLiteral(isConstant: true) : null;
            variables.Add(new(start, description, variable, type, defaultValue, Directives(isConstant: true)));
        }
        while (!Skip(TokenKind.CloseParenthesis));
        return [.. variables];
    }

    private FragmentDefinition Fragment(int start, StringValue? description)
    {
        ExpectKeyword("fragment");
        if (IsKeyword("on"))
            throw Unexpected(token);
        var name = Name();
        ExpectKeyword("on");
        return new(start, description, name, NamedType(), Directives(isConstant: false), SelectionSet());
    }

    private SelectionSet SelectionSet()
    {
        var start = Expect(TokenKind.OpenBrace).Start;
        Enter(start);
        var items = new List<Selection>();
        do
            items.Add(Is(TokenKind.Spread) ? Spread() : Field());
        while (!Skip(TokenKind.CloseBrace));
        depth--;
        return new(start, [.. items]);
    }

    private Field Field()
    {
        var name = Name();
        Name? alias = null;
        if (Skip(TokenKind.Colon))
            (alias, name) = (name, Name());
        var arguments = Arguments(isConstant: false);
        var directives = Directives(isConstant: false);
        return new(alias?.Start ?? name.Start, alias, name, arguments, directives, Is(TokenKind.OpenBrace) ? SelectionSet() : null);
    }

    private Selection Spread()
    {
        var start = Expect(TokenKind.Spread).Start;
        var hasCondition = Skip("on");
        if (!hasCondition && Is(TokenKind.Name))
            return new FragmentSpread(start, Name(), Directives(isConstant: false));
        return new InlineFragment(start, hasCondition ? NamedType() : null, Directives(isConstant: false), SelectionSet());
    }

    private Argument[] Arguments(bool isConstant)
    {
        if (!Skip(TokenKind.OpenParenthesis))
            return [];
        var arguments = new List<Argument>();
        do
        {
            var name = Name();
            Expect(TokenKind.Colon);
            arguments.Add(new(name.Start, name, ValueLiteral(isConstant)));
        }
        while (!Skip(TokenKind.CloseParenthesis));
        return [.. arguments];
    }

    private Directive[] Directives(bool isConstant)
    {
        if (!Is(TokenKind.At))
            return [];
        var directives = new List<Directive>();
        while (Is(TokenKind.At))
        {
            var start = Expect(TokenKind.At).Start;
            directives.Add(new(start, Name(), Arguments(isConstant)));
        }

        return [.. directives];
    }
}
