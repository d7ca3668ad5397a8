namespace ThiDua.Portal.Api.GraphQL.Language;

public ref partial struct Parser
{
    private Definition TypeSystemDefinition(int start, StringValue? description)
    {
        if (Skip("schema"))
            return new SchemaDefinition(start, false, description, Directives(isConstant: true), OperationTypes());
        if (Skip("directive"))
            return DirectiveDefinition(start, description);
        return NamedTypeDefinition(start, description, isExtension: false);
    }

    private Definition Extension()
    {
        var start = token.Start;
        ExpectKeyword("extend");
        if (!Skip("schema"))
            return NamedTypeDefinition(start, null, isExtension: true);

        var directives = Directives(isConstant: true);
        var operationTypes = Is(TokenKind.OpenBrace) ? OperationTypes() : [];
        if (directives.Length + operationTypes.Length is 0)
            throw Unexpected(token);
        return new SchemaDefinition(start, true, null, directives, operationTypes);
    }

    private TypeDefinition NamedTypeDefinition(int start, StringValue? description, bool isExtension)
    {
        var keyword = Expect(TokenKind.Name);
        var kind = Span(keyword) switch
        {
            "scalar" => TypeKind.Scalar,
            "type" => TypeKind.Object,
            "interface" => TypeKind.Interface,
            "union" => TypeKind.Union,
            "enum" => TypeKind.Enum,
            "input" => TypeKind.InputObject,
            _ => throw Unexpected(keyword),
        };
        var name = Name();
        var hasFields = kind is TypeKind.Object or TypeKind.Interface;
        var interfaces = hasFields ? Interfaces() : [];
        var type = new TypeDefinition(start, kind, isExtension, description, name, Directives(isConstant: true))
        {
            Interfaces = interfaces,
            Fields = hasFields && Skip(TokenKind.OpenBrace) ? Fields() : [],
            InputFields = kind is TypeKind.InputObject && Skip(TokenKind.OpenBrace) ? InputValues(TokenKind.CloseBrace) : [],
            Members = kind is TypeKind.Union ? Members() : [],
            Values = kind is TypeKind.Enum && Skip(TokenKind.OpenBrace) ? EnumValues() : [],
        };
        var parts = type.Directives.Length + interfaces.Length + type.Fields.Length + type.InputFields.Length + type.Members.Length + type.Values.Length;
        return isExtension && parts is 0 ? throw Unexpected(token) : type;
    }

    private OperationTypeDefinition[] OperationTypes()
    {
        Expect(TokenKind.OpenBrace);
        var types = new List<OperationTypeDefinition>();
        do
        {
            var start = token.Start;
            var kind = OperationKind();
            Expect(TokenKind.Colon);
            types.Add(new(start, kind, NamedType()));
        }
        while (!Skip(TokenKind.CloseBrace));
        return [.. types];
    }

    private NamedTypeReference[] Interfaces() => Skip("implements") ? Separated(TokenKind.Ampersand) : [];

    private NamedTypeReference[] Members() => Skip(TokenKind.Equal) ? Separated(TokenKind.Pipe) : [];

    private NamedTypeReference[] Separated(TokenKind separator)
    {
        Skip(separator);
        var types = new List<NamedTypeReference>();
        do
            types.Add(NamedType());
        while (Skip(separator));
        return [.. types];
    }

    private FieldDefinition[] Fields()
    {
        var fields = new List<FieldDefinition>();
        do
        {
            var start = token.Start;
            var description = Description();
            var name = Name();
            var arguments = ArgumentDefinitions();
            Expect(TokenKind.Colon);
            fields.Add(new(start, description, name, arguments, TypeReference(), Directives(isConstant: true)));
        }
        while (!Skip(TokenKind.CloseBrace));
        return [.. fields];
    }

    private InputValueDefinition[] ArgumentDefinitions() => Skip(TokenKind.OpenParenthesis) ? InputValues(TokenKind.CloseParenthesis) : [];

    private InputValueDefinition[] InputValues(TokenKind close)
    {
        var values = new List<InputValueDefinition>();
        do
        {
            var start = token.Start;
            var description = Description();
            var name = Name();
            Expect(TokenKind.Colon);
            var type = TypeReference();
            var defaultValue = Skip(TokenKind.Equal) ? ValueLiteral(isConstant: true) : null;
            values.Add(new(start, description, name, type, defaultValue, Directives(isConstant: true)));
        }
        while (!Skip(close));
        return [.. values];
    }

    private EnumValueDefinition[] EnumValues()
    {
        var values = new List<EnumValueDefinition>();
        do
        {
            var start = token.Start;
            var description = Description();
            if (token.Kind is TokenKind.Name && Span(token) is "true" or "false" or "null")
                throw Error(token.Start, $"“{Span(token)}” cannot be the name of an enum value.");
            values.Add(new(start, description, Name(), Directives(isConstant: true)));
        }
        while (!Skip(TokenKind.CloseBrace));
        return [.. values];
    }

    private DirectiveDefinition DirectiveDefinition(int start, StringValue? description)
    {
        Expect(TokenKind.At);
        var name = Name();
        var arguments = ArgumentDefinitions();
        var isRepeatable = Skip("repeatable");
        ExpectKeyword("on");
        Skip(TokenKind.Pipe);
        var locations = new List<Name>();
        do
        {
            var read = token;
            var location = Name();
            if (!DirectiveLocations.All.Contains(location.Text))
                throw Unexpected(read);
            locations.Add(location);
        }
        while (Skip(TokenKind.Pipe));
        return new(start, description, name, arguments, isRepeatable, [.. locations]);
    }
}
