using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>Whether two values are written the same, the order of named ones apart (section 5.3.2).</summary>
internal static class ValueEquality
{
    public static bool AreSame(Argument[] one, Argument[] other)
    {
        if (one.Length != other.Length)
            return false;
        foreach (var argument in one)
        {
            if (Array.Find(other, candidate => candidate.Name.Text == argument.Name.Text) is not { } same || !AreSame(argument.Value, same.Value))
                return false;
        }

        return true;
    }

    private static bool AreSame(Value one, Value other) => (one, other) switch
    {
        (Variable a, Variable b) => a.Name.Text == b.Name.Text,
        (IntValue a, IntValue b) => a.Text == b.Text,
        (FloatValue a, FloatValue b) => a.Text == b.Text,
        (StringValue a, StringValue b) => a.Text == b.Text && a.IsBlock == b.IsBlock,
        (BooleanValue a, BooleanValue b) => a.IsTrue == b.IsTrue,
        (NullValue, NullValue) => true,
        (EnumValue a, EnumValue b) => a.Name == b.Name,
        (ListValue a, ListValue b) => a.Items.Length == b.Items.Length && a.Items.Zip(b.Items, AreSame).All(same => same),
        (ObjectValue a, ObjectValue b) => a.Fields.Length == b.Fields.Length
            && a.Fields.All(part => Array.Find(b.Fields, candidate => candidate.Name.Text == part.Name.Text) is { } same && AreSame(part.Value, same.Value)),
        _ => false,
    };
}
