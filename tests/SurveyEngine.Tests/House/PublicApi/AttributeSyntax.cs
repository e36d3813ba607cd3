using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace SurveyEngine.Tests.House.PublicApi;

/// <summary>The attributes that are a promise to callers, such as <c>[NotNullWhen(true)]</c>; the rest is left out.</summary>
internal static class AttributeSyntax
{
    public static string Of(MemberInfo member) => Of(member.GetCustomAttributesData());

    public static string Of(ParameterInfo parameter) => Of(parameter.GetCustomAttributesData());

    private static string Of(IEnumerable<CustomAttributeData> attributes) =>
        string.Concat(attributes.Where(attribute => IsPromise(attribute) && !IsWarningToOldCompilers(attribute)).Select(Of).Order(StringComparer.Ordinal));

    private static bool IsPromise(CustomAttributeData attribute) =>
        attribute.AttributeType == typeof(FlagsAttribute)
        || attribute.AttributeType == typeof(ObsoleteAttribute)
        || (attribute.AttributeType.Namespace == typeof(NotNullWhenAttribute).Namespace
            && attribute.AttributeType != typeof(SuppressMessageAttribute)
            && attribute.AttributeType != typeof(ExcludeFromCodeCoverageAttribute));

    // Constructors of types with required members carry it.
    private static bool IsWarningToOldCompilers(CustomAttributeData attribute) =>
        attribute.AttributeType == typeof(ObsoleteAttribute)
        && attribute.ConstructorArguments is [{ Value: "Constructors of types with required members are not supported in this version of your compiler." }, ..];

    private static string Of(CustomAttributeData attribute)
    {
        string name = attribute.AttributeType.Name[..^nameof(Attribute).Length];
        string arguments = string.Join(", ", attribute.ConstructorArguments.Select(Of));
        return arguments.Length == 0 ? $"[{name}] " : $"[{name}({arguments})] ";
    }

    private static string Of(CustomAttributeTypedArgument argument) => argument.Value switch
    {
        Type type => $"typeof({TypeSyntax.Of(type)})",
        IEnumerable<CustomAttributeTypedArgument> items => string.Join(", ", items.Select(Of)),
        _ => MemberSyntax.Literal(argument.Value, argument.ArgumentType),
    };
}
