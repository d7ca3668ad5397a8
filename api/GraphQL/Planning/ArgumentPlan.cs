using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Planning;

/// <summary>The arguments of a selected field: read once where they use no variables, else once per request (section 6.4.1).</summary>
internal sealed class ArgumentPlan
{
    private readonly Document document;
    private readonly Argument[] written;
    private readonly IReadOnlyList<InputValue> parameters;
    private readonly int start;
    private readonly InputObject? constant;

    public ArgumentPlan(Document document, Field selected, IReadOnlyList<InputValue> parameters)
    {
        this.document = document;
        this.parameters = parameters;
        written = selected.Arguments;
        start = selected.Start;
        if (parameters.Count is 0)
            constant = InputObject.Empty;
        else if (!written.Any(argument => UsesVariable(argument.Value)) && TryRead(InputObject.Empty, out var values, out _))
            constant = values;
    }

    public bool IsConstant => constant is not null;

    public bool TryRead(InputObject variables, out InputObject values, out FieldFailure? failure)
    {
        failure = null;
        if (constant is not null)
        {
            values = constant;
            return true;
        }

        values = new(parameters.Count);
        foreach (var parameter in parameters)
        {
            failure = Read(parameter, variables, values);
            if (failure is not null)
                return false;
        }

        return true;
    }

    private FieldFailure? Read(InputValue parameter, InputObject variables, InputObject values)
    {
        var argument = Array.Find(written, candidate => candidate.Name.Text == parameter.Name);
        if (argument is null || (argument.Value is Variable variable && !variables.ContainsKey(variable.Name.Text)))
        {
            if (parameter.HasDefault)
                values.Add(parameter.Name, parameter.Default);
            else if (parameter.Type.IsNonNull)
                return Failure(parameter, "is required", argument?.Value.Start ?? start);
            return null;
        }

        if (!LiteralCoercion.TryRead(argument.Value, parameter.Type, variables, out var value))
            return Failure(parameter, "does not fit", argument.Value.Start);
        values.Add(parameter.Name, value);
        return null;
    }

    private FieldFailure Failure(InputValue parameter, string problem, int place) =>
        new($"Argument “{parameter.Name}” of type “{parameter.Type}” {problem}.", ErrorCodes.BadUserInput, [document.LocationOf(place)]);

    private static bool UsesVariable(Value value) => value switch
    {
        Variable => true,
        ListValue list => list.Items.Any(UsesVariable),
        ObjectValue members => members.Fields.Any(member => UsesVariable(member.Value)),
        _ => false,
    };
}
