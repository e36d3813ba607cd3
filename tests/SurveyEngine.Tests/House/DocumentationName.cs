using System.Reflection;

namespace SurveyEngine.Tests.House;

/// <summary>The name of a member in XML documentation (C# specification, annex D.4.2): <c>M:System.Array.Sort``1(``0[])</c>.</summary>
internal static class DocumentationName
{
    public static string Of(MemberInfo member) => member switch
    {
        FieldInfo => $"F:{member.DeclaringType!.FullName}.{member.Name}",
        PropertyInfo => $"P:{member.DeclaringType!.FullName}.{member.Name}",
        MethodBase method => $"M:{member.DeclaringType!.FullName}.{member.Name.Replace('.', '#')}{Arity(method)}{Parameters(method)}",
        _ => "",
    };

    private static string Arity(MethodBase method) =>
        method.IsGenericMethodDefinition ? $"``{method.GetGenericArguments().Length}" : "";

    private static string Parameters(MethodBase method) =>
        method.GetParameters() is { Length: > 0 } parameters
            ? $"({string.Join(',', parameters.Select(parameter => Of(parameter.ParameterType)))})"
            : "";

    private static string Of(Type type)
    {
        if (type.IsArray)
            return Of(type.GetElementType()!) + "[]";
        if (type.IsGenericMethodParameter)
            return $"``{type.GenericParameterPosition}";
        if (type.IsGenericTypeParameter)
            return $"`{type.GenericParameterPosition}";

        return type.IsGenericType
            ? $"{type.Namespace}.{type.Name.Split('`')[0]}{{{string.Join(',', type.GetGenericArguments().Select(Of))}}}"
            : type.FullName!;
    }
}
