using System.Text.Json;
using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>How the values of a scalar are read from documents and variables and written to responses (section 3.5).</summary>
public abstract class ScalarCoercion
{
    /// <summary>Reads a literal; false when it is no value of the scalar. Null and single variables never arrive here.</summary>
    public abstract bool TryRead(Value literal, IReadOnlyDictionary<string, object?>? variables, out object? value);

    /// <summary>Reads a variable's JSON, never null; false when it is no value of the scalar.</summary>
    public abstract bool TryRead(JsonElement json, out object? value);

    /// <summary>Writes what a resolver returned; false, with nothing written, when it is no value of the scalar.</summary>
    public abstract bool TryWrite(object value, JsonOutput output);
}
