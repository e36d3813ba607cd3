using System.Reflection;
using System.Runtime.CompilerServices;

namespace SurveyEngine.Tests.House.PublicApi;

/// <summary>
/// The question marks of one type as it was written, read in the order in which the type is walked: one byte for each
/// reference, type parameter and generic value type in it (see "nullable-metadata.md" of the Roslyn compiler).
/// </summary>
internal sealed class NullableAnnotations
{
    private const byte Annotated = 2;
    private const byte NotAnnotated = 1;

    private readonly byte[] _flags;
    private int _next;

    private NullableAnnotations(byte[] flags) => _flags = flags;

    /// <summary>Where nothing says more, as for base types: no question marks.</summary>
    public static NullableAnnotations None => new([NotAnnotated]);

    public static NullableAnnotations Of(ParameterInfo parameter) =>
        new(Own(parameter.GetCustomAttributesData()) ?? [Context(parameter.Member)]);

    public static NullableAnnotations Of(MemberInfo member) =>
        new(Own(member.GetCustomAttributesData()) ?? [Context(member)]);

    /// <summary>Whether a type parameter without another constraint is <c>notnull</c>.</summary>
    public static bool IsNotNull(Type typeParameter)
    {
        MemberInfo owner = (MemberInfo?)typeParameter.DeclaringMethod ?? typeParameter.DeclaringType!;
        return (Own(typeParameter.GetCustomAttributesData()) ?? [Context(owner)]) is [NotAnnotated];
    }

    public bool NextIsAnnotated() => (_flags.Length == 1 ? _flags[0] : _flags[_next++]) == Annotated;

    private static byte Context(MemberInfo? member)
    {
        for (; member is not null; member = member.DeclaringType)
        {
            CustomAttributeData? context = member.GetCustomAttributesData()
                .FirstOrDefault(attribute => attribute.AttributeType == typeof(NullableContextAttribute));
            if (context is not null)
                return (byte)context.ConstructorArguments[0].Value!;
        }

        return 0;
    }

    private static byte[]? Own(IList<CustomAttributeData> attributes) =>
        attributes.FirstOrDefault(attribute => attribute.AttributeType == typeof(NullableAttribute))
            ?.ConstructorArguments[0].Value switch
        {
            byte flag => [flag],
            IEnumerable<CustomAttributeTypedArgument> flags => [.. flags.Select(flag => (byte)flag.Value!)],
            _ => null,
        };
}
