using System.Globalization;

namespace ThiDua.Portal.Api.GraphQL.Execution;

/// <summary>Writes the errors of a response (section 7.1.2).</summary>
internal static class ErrorWriter
{
    public static void Write(IReadOnlyList<GraphQLError> errors, JsonOutput output)
    {
        output.Key("errors");
        output.StartArray();
        foreach (var error in errors)
        {
            output.Item();
            Write(error, output);
        }

        output.EndArray();
    }

    private static void Write(GraphQLError error, JsonOutput output)
    {
        output.StartObject();
        output.Key("message");
        output.Write(error.Message);
        if (error.Locations.Count > 0)
        {
            output.Key("locations");
            output.StartArray();
            foreach (var location in error.Locations)
            {
                output.Item();
                output.StartObject();
                output.Key("line");
                output.Write(location.Line);
                output.Key("column");
                output.Write(location.Column);
                output.EndObject();
            }

            output.EndArray();
        }

        if (error.Path is { } path)
            WritePath(path, output);
        WriteExtensions(error, output);
        output.EndObject();
    }

    private static void WritePath(IReadOnlyList<object> path, JsonOutput output)
    {
        output.Key("path");
        output.StartArray();
        foreach (var step in path)
        {
            output.Item();
            if (step is string key)
                output.Write(key);
            else
                output.Write(Convert.ToInt64(step, CultureInfo.InvariantCulture));
        }

        output.EndArray();
    }

    private static void WriteExtensions(GraphQLError error, JsonOutput output)
    {
        if (error.Code is null && error.Rule is null)
            return;
        output.Key("extensions");
        output.StartObject();
        Member("code", error.Code);
        Member("rule", error.Rule);
        Member("section", error.Section);
        output.EndObject();

        void Member(string name, string? value)
        {
            if (value is null)
                return;
            output.Key(name);
            output.Write(value);
        }
    }
}
