using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SurveyEngine.Tests.House.PublicApi;

/// <summary>A member as C# declares it, without its body.</summary>
internal static class MemberSyntax
{
    private static readonly Dictionary<string, string> Operators = new(StringComparer.Ordinal)
    {
        ["op_Equality"] = "operator ==",
        ["op_Inequality"] = "operator !=",
        ["op_LessThan"] = "operator <",
        ["op_LessThanOrEqual"] = "operator <=",
        ["op_GreaterThan"] = "operator >",
        ["op_GreaterThanOrEqual"] = "operator >=",
        ["op_Implicit"] = "implicit operator",
        ["op_Explicit"] = "explicit operator",
    };

    public static string Of(FieldInfo field)
    {
        string type = TypeSyntax.Of(field.FieldType, NullableAnnotations.Of(field));
        return field.IsLiteral
            ? $"public const {type} {field.Name} = {Literal(field.GetRawConstantValue(), field.FieldType)};"
            : $"public {(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{type} {field.Name};";
    }

    public static string Of(ConstructorInfo constructor) =>
        $"{AttributeSyntax.Of(constructor)}{Access(constructor)} {TypeSyntax.NameOf(constructor.DeclaringType!)}({Parameters(constructor)});";

    public static string Of(PropertyInfo property)
    {
        MethodInfo getter = property.GetMethod ?? property.SetMethod!;
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        string type = TypeSyntax.Of(property.PropertyType, NullableAnnotations.Of(property));
        string name = property.GetIndexParameters() is { Length: > 0 } indices
            ? $"this[{string.Join(", ", indices.Select(Parameter))}]"
            : property.Name;
        return $"{AttributeSyntax.Of(property)}{Access(getter)} {Modifiers(getter)}{required}{type} {name} {{ {Accessors(property)} }}";
    }

    public static string Of(EventInfo @event) =>
        $"public {Modifiers(@event.AddMethod!)}event {TypeSyntax.Of(@event.EventHandlerType!, NullableAnnotations.Of(@event))} {@event.Name};";

    public static string Of(MethodInfo method)
    {
        string type = TypeSyntax.Of(method.ReturnType, NullableAnnotations.Of(method.ReturnParameter));
        string byRef = method.ReturnType.IsByRef ? "ref " : "";
        string name = Operators.GetValueOrDefault(method.Name, method.Name);
        string head = name.EndsWith(" operator", StringComparison.Ordinal) ? $"{name} {type}" : $"{byRef}{type} {name}";
        return $"{AttributeSyntax.Of(method)}{Access(method)} {Modifiers(method)}{head}{GenericSyntax.Parameters(method.GetGenericArguments())}"
            + $"({Parameters(method)}){GenericSyntax.Constraints(method.GetGenericArguments())};";
    }

    public static string Literal(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        bool truth => truth ? "true" : "false",
        _ when (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } @enum => $"{@enum.Name}.{Enum.ToObject(@enum, value)}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Access(MethodBase method) => method.IsPublic ? "public" : "protected";

    private static string Modifiers(MethodInfo method) => method switch
    {
        { IsStatic: true } => "static ",
        { IsAbstract: true } => "abstract ",
        { IsVirtual: true, IsFinal: false } when !method.DeclaringType!.IsSealed => "virtual ",
        _ => "",
    };

    private static string Accessors(PropertyInfo property)
    {
        string[] accessors =
        [
            .. property.GetMethod is { IsPublic: true } ? ["get;"] : Array.Empty<string>(),
            .. property.SetMethod is { IsPublic: true } setter ? [IsInit(setter) ? "init;" : "set;"] : Array.Empty<string>(),
        ];
        return string.Join(' ', accessors);
    }

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string Parameters(MethodBase method)
    {
        string extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return extension + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        string passing = parameter switch
        {
            { IsOut: true } => "out ",
            { IsIn: true, ParameterType.IsByRef: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) => "params ",
            _ => "",
        };
        string type = TypeSyntax.Of(parameter.ParameterType, NullableAnnotations.Of(parameter));
        string @default = parameter.HasDefaultValue ? $" = {Literal(parameter.RawDefaultValue, parameter.ParameterType)}" : "";
        return $"{AttributeSyntax.Of(parameter)}{passing}{type} {parameter.Name}{@default}";
    }
}
