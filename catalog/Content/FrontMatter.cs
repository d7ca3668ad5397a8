using ThiDua.Portal.Catalog.Checks;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ThiDua.Portal.Catalog.Content;

/// <summary>Reads front matter: a mapping of values, lists of values, and lists of rows. Nothing nests deeper.</summary>
internal static class FrontMatter
{
    private const int MostOpen = 100;

    /// <summary>The fields of the front matter of a file; what is not YAML, or nests deeper, becomes a problem.</summary>
    public static FieldGroup Read(string yaml, string file, int firstLine, List<Problem> problems)
    {
        if (TooDeepLine(yaml) is { } deep)
        {
            problems.Add(Words.TooDeep(new(file, firstLine + deep - 1)));
            return new(firstLine, [], IsWhole: false);
        }

        var reader = new Reader(new Parser(new StringReader(yaml)), file, firstLine, problems);
        try
        {
            return reader.Document();
        }
        catch (YamlException wrong)
        {
            var (line, slip) = YamlSlips.Find(yaml, (int)wrong.Start.Line);
            problems.Add(Words.Yaml(new(file, firstLine + line - 1), slip));
            return new(firstLine, reader.Fields, IsWhole: false);
        }
    }

    /// <summary>The line that opens more brackets than anybody means; the parser's time grows with the square of them.</summary>
    private static int? TooDeepLine(string yaml)
    {
        var (line, open) = (1, 0);
        foreach (var sign in yaml)
        {
            (line, open) = sign switch
            {
                '\n' => (line + 1, open),
                '[' or '{' => (line, open + 1),
                ']' or '}' => (line, Math.Max(0, open - 1)),
                _ => (line, open),
            };
            if (open > MostOpen)
                return line;
        }

        return null;
    }

    private sealed class Reader(Parser parser, string file, int firstLine, List<Problem> problems)
    {
        /// <summary>The fields read so far: those above a mistake are checked too.</summary>
        public List<Field> Fields { get; } = [];

        private int Line => firstLine + (int)parser.Current!.Start.Line - 1;

        public FieldGroup Document()
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
                return new(firstLine, []);
            parser.Consume<DocumentStart>();
            if (parser.Accept<MappingStart>(out _))
            {
                Mapping(Fields, rowsAllowed: true);
                parser.Consume<DocumentEnd>();
                parser.Consume<StreamEnd>();
            }
            else if (!parser.Accept<Scalar>(out var empty) || empty.Value.Length > 0)
            {
                problems.Add(Words.Yaml(new(file, Line), YamlSlip.NoColon));
                return new(firstLine, Fields, IsWhole: false);
            }

            return new(firstLine, Fields);
        }

        private FieldGroup Mapping(List<Field> fields, bool rowsAllowed)
        {
            var line = Line;
            var names = new HashSet<string>(StringComparer.Ordinal);
            parser.Consume<MappingStart>();
            while (!parser.Accept<MappingEnd>(out _))
            {
                var at = Line;
                if (!parser.TryConsume<Scalar>(out var key))
                {
                    problems.Add(Words.TooDeep(new(file, at)));
                    parser.SkipThisAndNestedEvents();
                    parser.SkipThisAndNestedEvents();
                    continue;
                }

                var value = Value(key.Value, at, rowsAllowed);
                if (names.Add(key.Value))
                    fields.Add(value);
                else
                    problems.Add(Words.DuplicateField(new(file, at, key.Value)));
            }

            parser.Consume<MappingEnd>();
            return new(line, fields);
        }

        private Field Value(string name, int line, bool rowsAllowed)
        {
            if (!parser.TryConsume<SequenceStart>(out _))
                return new(name, line, [Scalar(name)], [], IsList: false);

            var (values, rows) = (new List<Written>(), new List<FieldGroup>());
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                if (rowsAllowed && parser.Accept<MappingStart>(out _))
                    rows.Add(Mapping([], rowsAllowed: false));
                else
                    values.Add(Scalar(name));
            }

            return new(name, line, values, rows, IsList: true);
        }

        private Written Scalar(string name)
        {
            var line = Line;
            if (!parser.TryConsume<Scalar>(out var scalar))
            {
                problems.Add(Words.TooDeep(new(file, line, name)));
                parser.SkipThisAndNestedEvents();
                return new(null, line);
            }

            // Escapes can hold what the check of the lines has not seen.
            if (scalar.Style is ScalarStyle.DoubleQuoted)
                TextCheck.Value(scalar.Value, new(file, line), problems);
            return new(IsNull(scalar) ? null : scalar.Value, line);
        }

        private static bool IsNull(Scalar scalar) =>
            string.IsNullOrWhiteSpace(scalar.Value) || (scalar.Style is ScalarStyle.Plain && scalar.Value is "~" or "null" or "Null" or "NULL");
    }
}
