using System.Buffers;
using System.Text.Unicode;

namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>Reads documents by the grammar of appendix C; tokens and nesting are counted while it reads.</summary>
public ref partial struct Parser
{
    private readonly string text;
    private readonly ParseLimits limits;
    private readonly int deepest;
    private Lexer lexer;
    private Token token;
    private int tokens;
    private int depth;

    private Parser(string text, ParseLimits limits)
    {
        this.text = text;
        this.limits = limits;
        deepest = Math.Min(limits.Depth, ParseLimits.DeepestAllowed);
        lexer = new(text);
        Advance();
    }

    /// <summary>Reads a whole document.</summary>
    /// <exception cref="SyntaxException">The text is none, or exceeds a limit.</exception>
    public static Document Document(string text, ParseLimits? limits = null)
    {
        var parser = new Parser(text, limits ?? ParseLimits.Generous);
        var definitions = new List<Definition>();
        do
            definitions.Add(parser.Definition());
        while (parser.token.Kind is not TokenKind.End);
        return new(text, [.. definitions], parser.tokens);
    }

    /// <summary>Reads a whole document of UTF-8.</summary>
    /// <exception cref="SyntaxException">The bytes are none, or exceed a limit.</exception>
    public static Document Document(ReadOnlySpan<byte> utf8, ParseLimits? limits = null)
    {
        var buffer = new char[utf8.Length];
        var isText = Utf8.ToUtf16(utf8, buffer, out _, out var written, replaceInvalidSequences: false) is OperationStatus.Done;
        var read = new string(buffer, 0, written);
        return isText ? Document(read, limits) : throw new SyntaxException("The text is no UTF-8.", Location.Of(read, read.Length));
    }

    /// <summary>Reads a single value, in which variables may stand.</summary>
    /// <exception cref="SyntaxException">The text is none, or exceeds a limit.</exception>
    public static Value Value(string text, ParseLimits? limits = null)
    {
        var parser = new Parser(text, limits ?? ParseLimits.Generous);
        var value = parser.ValueLiteral(isConstant: false);
        parser.Expect(TokenKind.End);
        return value;
    }

    /// <summary>Reads a single type reference.</summary>
    /// <exception cref="SyntaxException">The text is none, or exceeds a limit.</exception>
    public static TypeReference Type(string text, ParseLimits? limits = null)
    {
        var parser = new Parser(text, limits ?? ParseLimits.Generous);
        var type = parser.TypeReference();
        parser.Expect(TokenKind.End);
        return type;
    }

    private void Advance()
    {
        token = lexer.Next();
        if (token.Kind is not TokenKind.End && ++tokens > limits.Tokens)
            throw Error(token.Start, $"The document has more than {limits.Tokens} tokens.", isLimit: true);
    }

    private void Enter(int start)
    {
        if (++depth > deepest)
            throw Error(start, $"The document nests deeper than {deepest} levels.", isLimit: true);
    }

    private readonly bool Is(TokenKind kind) => token.Kind == kind;

    private readonly bool IsKeyword(string keyword) => token.Kind is TokenKind.Name && Span(token).SequenceEqual(keyword);

    private readonly ReadOnlySpan<char> Span(in Token read) => text.AsSpan(read.Start, read.End - read.Start);

    private Token Expect(TokenKind kind)
    {
        if (token.Kind != kind)
            throw Error(token.Start, $"Expected {Token.Describe(kind)}, found {Describe(token)}.");
        var read = token;
        Advance();
        return read;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!Skip(keyword))
            throw Error(token.Start, $"Expected “{keyword}”, found {Describe(token)}.");
    }

    private bool Skip(TokenKind kind)
    {
        if (token.Kind != kind)
            return false;
        Advance();
        return true;
    }

    private bool Skip(string keyword)
    {
        if (!IsKeyword(keyword))
            return false;
        Advance();
        return true;
    }

    private Name Name()
    {
        var read = Expect(TokenKind.Name);
        return new(NameTable.Get(Span(read)), read.Start);
    }

    private readonly SyntaxException Unexpected(in Token read) => Error(read.Start, $"Unexpected {Describe(read)}.");

    private readonly string Describe(in Token read)
    {
        if (read.Kind is TokenKind.End)
            return Token.Describe(read.Kind);
        var written = Span(read);
        return written.Length <= 40 ? $"“{written}”" : $"“{written[..40]}…”";
    }

    private readonly SyntaxException Error(int offset, string message, bool isLimit = false) => new(message, Location.Of(text, offset), isLimit);
}
