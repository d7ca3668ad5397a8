using ThiDua.Portal.Api.OData.Parsing;

namespace ThiDua.Portal.Api.OData.Binding;

/// <content>Functions: what they take and give.</content>
internal sealed partial class ExpressionBinder
{
    private BoundExpression.Call Call(Expression.Call call, Shape shape)
    {
        if (!capabilities.Functions.Contains(call.Function))
            throw ODataErrors.NotImplemented($"{call.Function}()", new($"Hãy dùng một trong: {string.Join(", ", capabilities.Functions)}.", $"Use one of {string.Join(", ", capabilities.Functions)}."), call.At);
        var arguments = call.Arguments.Select(argument => Bind(argument, shape)).ToList();
        var kind = Result(call, arguments);
        return new(call.Function, arguments, kind) { At = call.At };
    }

    private static ValueKind Result(Expression.Call call, List<BoundExpression> arguments)
    {
        switch (call.Function)
        {
            case "contains" or "startswith" or "endswith" or "matchespattern":
                Text(arguments);
                return ValueKind.Boolean;
            case "concat" or "tolower" or "toupper" or "trim":
                Text(arguments);
                return ValueKind.String;
            case "length" or "indexof":
                Text(arguments);
                return ValueKind.Number;
            case "substring":
                Text(arguments[..1]);
                foreach (var position in arguments[1..])
                    Require(position, ValueKind.Number);
                return ValueKind.String;
            case "year" or "month" or "day":
                return OneOf(arguments[0], ValueKind.Number, ValueKind.Date, ValueKind.DateTime);
            case "hour" or "minute" or "second" or "fractionalseconds":
                return OneOf(arguments[0], ValueKind.Number, ValueKind.DateTime, ValueKind.Time);
            case "totaloffsetminutes":
                return OneOf(arguments[0], ValueKind.Number, ValueKind.DateTime);
            case "totalseconds":
                return OneOf(arguments[0], ValueKind.Number, ValueKind.Duration);
            case "date":
                return OneOf(arguments[0], ValueKind.Date, ValueKind.Date, ValueKind.DateTime);
            case "time":
                return OneOf(arguments[0], ValueKind.Time, ValueKind.DateTime, ValueKind.Time);
            case "now" or "mindatetime" or "maxdatetime":
                return ValueKind.DateTime;
            case "isdefined":
                return ValueKind.Boolean;
            default:
                return OneOf(arguments[0], ValueKind.Number, ValueKind.Number);
        }
    }

    private static void Text(List<BoundExpression> arguments)
    {
        foreach (var argument in arguments)
        {
            // Words of an enumeration are searched as the texts that they are in the answer.
            if (argument.Kind is not ValueKind.Enumeration)
                Require(argument, ValueKind.String);
        }
    }

    private static ValueKind OneOf(BoundExpression argument, ValueKind result, params ReadOnlySpan<ValueKind> allowed)
    {
        if (argument.Kind is not ValueKind.Null && !allowed.Contains(argument.Kind))
            throw ODataErrors.TypeMismatch(EdmKinds.Words(argument.Kind), EdmKinds.Words(allowed[0]), argument.At);
        return result;
    }
}
