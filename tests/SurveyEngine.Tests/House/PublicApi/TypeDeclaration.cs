using System.Reflection;
using System.Runtime.CompilerServices;

namespace SurveyEngine.Tests.House.PublicApi;

/// <summary>A type as C# declares it, up to the brace: <c>public sealed record Row : IHasLabel</c>.</summary>
internal static class TypeDeclaration
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static string Of(Type type)
    {
        Type[] parameters = OwnParameters(type);
        string name = TypeSyntax.NameOf(type) + GenericSyntax.Parameters(parameters);
        string constraints = GenericSyntax.Constraints(parameters);
        if (type.IsAssignableTo(typeof(Delegate)))
            return DelegateOf(type, name, constraints);

        string[] bases = [.. BasesOf(type)];
        string baseList = bases.Length == 0 ? "" : $" : {string.Join(", ", bases)}";
        return $"{AttributeSyntax.Of(type)}public {KindOf(type)} {name}{baseList}{constraints}";
    }

    private static string DelegateOf(Type type, string name, string constraints)
    {
        string invoke = MemberSyntax.Of(type.GetMethod("Invoke")!);
        string[] parts = invoke.Split(" Invoke(", count: 2);
        return $"{parts[0].Replace("public", "public delegate", StringComparison.Ordinal)} {name}({parts[1][..^1]}{constraints};";
    }

    // A nested type repeats the type parameters of the type around it.
    private static Type[] OwnParameters(Type type) =>
        type.GetGenericArguments()[(type.DeclaringType?.GetGenericArguments().Length ?? 0)..];

    private static string KindOf(Type type)
    {
        if (type.IsEnum)
            return "enum";
        if (type.IsInterface)
            return "interface";
        if (type.IsValueType)
        {
            string readOnly = type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "";
            return readOnly + (type.IsByRefLike ? "ref struct" : IsRecord(type) ? "record struct" : "struct");
        }

        string modifier = type switch
        {
            { IsAbstract: true, IsSealed: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsSealed: true } => "sealed ",
            _ => "",
        };
        return modifier + (IsRecord(type) ? "record" : "class");
    }

    private static bool IsRecord(Type type) => type.GetMethods(Declared).Any(method =>
        method.Name == "PrintMembers" && method.IsDefined(typeof(CompilerGeneratedAttribute)));

    private static IEnumerable<string> BasesOf(Type type)
    {
        if (type.IsEnum)
            return Enum.GetUnderlyingType(type) == typeof(int) ? [] : [TypeSyntax.Of(Enum.GetUnderlyingType(type))];

        bool saysBase = type.BaseType is { } @base && @base != typeof(object) && @base != typeof(ValueType);
        IEnumerable<string> interfaces = OwnInterfaces(type).Select(TypeSyntax.Of).Order(StringComparer.Ordinal);
        return saysBase ? interfaces.Prepend(TypeSyntax.Of(type.BaseType!)) : interfaces;
    }

    // Neither what a base type or another interface brings along, nor a record's equality with itself.
    private static IEnumerable<Type> OwnInterfaces(Type type)
    {
        Type[] all = type.GetInterfaces();
        IEnumerable<Type> inherited = all.SelectMany(each => each.GetInterfaces()).Concat(type.BaseType?.GetInterfaces() ?? []);
        return all.Except(inherited).Where(each => each.IsVisible && !(IsRecord(type) && IsEquatable(each)));
    }

    private static bool IsEquatable(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEquatable<>);
}
