using System.Reflection;

namespace SurveyEngine.Tests.House.PublicApi;

/// <summary>Type parameters as C# declares them, and their constraints.</summary>
internal static class GenericSyntax
{
    public static string Parameters(Type[] parameters) =>
        parameters.Length == 0 ? "" : $"<{string.Join(", ", parameters.Select(Parameter))}>";

    public static string Constraints(Type[] parameters) =>
        string.Concat(
            from parameter in parameters
            let constraints = string.Join(", ", ConstraintsOf(parameter))
            where constraints.Length > 0
            select $" where {parameter.Name} : {constraints}");

    private static string Parameter(Type parameter) =>
        (parameter.GenericParameterAttributes & GenericParameterAttributes.VarianceMask) switch
        {
            GenericParameterAttributes.Covariant => "out ",
            GenericParameterAttributes.Contravariant => "in ",
            _ => "",
        } + parameter.Name;

    private static IEnumerable<string> ConstraintsOf(Type parameter)
    {
        GenericParameterAttributes attributes = parameter.GenericParameterAttributes;
        Type[] types = parameter.GetGenericParameterConstraints();
        bool isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        if (isStruct)
            yield return "struct";
        else if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
            yield return NullableAnnotations.IsNotNull(parameter) ? "class" : "class?";
        else if (types.Length == 0 && NullableAnnotations.IsNotNull(parameter))
            yield return "notnull";

        foreach (Type type in types.Where(type => type != typeof(ValueType)))
            yield return TypeSyntax.Of(type);

        if (attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct)
            yield return "new()";
    }
}
