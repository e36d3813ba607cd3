using System.Runtime.CompilerServices;

namespace SurveyEngine.Tests.House.PublicApi;

/// <summary>A type as C# writes it where it is used: <c>IReadOnlyList&lt;string?&gt;</c>.</summary>
internal static class TypeSyntax
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    public static string Of(Type type) => Of(type, NullableAnnotations.None);

    public static string Of(Type type, NullableAnnotations annotations)
    {
        if (type.IsByRef)
            return Of(type.GetElementType()!, annotations);

        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Of(underlying, annotations) + "?";

        string mark = HasAnnotation(type) && annotations.NextIsAnnotated() ? "?" : "";
        return type.IsArray
            ? $"{Of(type.GetElementType()!, annotations)}[{new string(',', type.GetArrayRank() - 1)}]{mark}"
            : Named(type, annotations) + mark;
    }

    /// <summary>A type's name without its arity and its arguments.</summary>
    public static string NameOf(Type type) => type.Name.Split('`')[0];

    private static bool HasAnnotation(Type type) => !type.IsValueType || type.IsGenericType;

    private static string Named(Type type, NullableAnnotations annotations)
    {
        if (Keywords.TryGetValue(type, out string? keyword))
            return keyword;

        // A nested type repeats the arguments of the type around it before its own.
        string[] arguments = [.. type.GetGenericArguments().Select(argument => Of(argument, annotations))];
        if (type.IsAssignableTo(typeof(ITuple)) && type.IsValueType)
            return $"({string.Join(", ", arguments)})";

        string outer = type is { IsNested: true, IsGenericParameter: false } ? NameOf(type.DeclaringType!) + "." : "";
        return outer + NameOf(type) + (arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments)}>");
    }
}
