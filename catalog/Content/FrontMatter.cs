using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ThiDua.Portal.Catalog.Content;

/// <summary>Reads front matter: a mapping of values, lists of values, and lists of rows. Nothing nests deeper.</summary>
internal static class FrontMatter
{
    /// <summary>The fields of the front matter of a file; what is not YAML, or nests deeper, becomes a problem.</summary>
    public static FieldGroup Read(string yaml, string file, int firstLine, List<Problem> problems)
    {
        var reader = new Reader(new Parser(new StringReader(yaml)), file, firstLine, problems);
        try
        {
            return reader.Document();
        }
        catch (YamlException wrong)
        {
            problems.Add(Words.Yaml(new Spot(file, firstLine + (int)Math.Max(0, wrong.Start.Line - 1))));
            return new(firstLine, []);
        }
    }

    private sealed class Reader(Parser parser, string file, int firstLine, List<Problem> problems)
    {
        private int Line => firstLine + (int)parser.Current!.Start.Line - 1;

        public FieldGroup Document()
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
                return new(firstLine, []);
            parser.Consume<DocumentStart>();
            if (parser.Accept<MappingStart>(out _))
            {
                var fields = Mapping(rowsAllowed: true);
                parser.Consume<DocumentEnd>();
                parser.Consume<StreamEnd>();
                return fields;
            }

            if (!parser.Accept<Scalar>(out var empty) || empty.Value.Length > 0)
                problems.Add(Words.Yaml(new Spot(file, Line)));
            return new(firstLine, []);
        }

        private FieldGroup Mapping(bool rowsAllowed)
        {
            var line = Line;
            parser.Consume<MappingStart>();
            var fields = new List<Field>();
            while (!parser.Accept<MappingEnd>(out _))
            {
                var at = Line;
                if (!parser.TryConsume<Scalar>(out var key))
                {
                    problems.Add(Words.TooDeep(new Spot(file, at)));
                    parser.SkipThisAndNestedEvents();
                    parser.SkipThisAndNestedEvents();
                    continue;
                }

                var field = Value(key.Value, at, rowsAllowed);
                if (fields.Exists(known => known.Name == field.Name))
                    problems.Add(Words.DuplicateField(new Spot(file, at, field.Name)));
                else
                    fields.Add(field);
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
                    rows.Add(Mapping(rowsAllowed: false));
                else
                    values.Add(Scalar(name));
            }

            return new(name, line, values, rows, IsList: true);
        }

        private Written Scalar(string name)
        {
            var line = Line;
            if (parser.TryConsume<Scalar>(out var scalar))
                return new(IsNull(scalar) ? null : scalar.Value, line);

            problems.Add(Words.TooDeep(new Spot(file, line, name)));
            parser.SkipThisAndNestedEvents();
            return new(null, line);
        }

        private static bool IsNull(Scalar scalar) =>
            scalar.Style is ScalarStyle.Plain && scalar.Value is "" or "~" or "null";
    }
}
