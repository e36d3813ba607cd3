using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using SurveyEngine.Tests.House;

namespace SurveyEngine.House.Tests;

/// <summary>What hosts see is closed and immutable; the session, the row and enumerators are the public types that change.</summary>
public sealed class PublicTypesTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly IReadOnlySet<string> Mutable = new HashSet<string> { "SurveySession", "ResponseRow", "Enumerator" };

    // What hosts derive from, or implement.
    private static readonly IReadOnlySet<string> Bases = new HashSet<string> { "SurveyValidator", "ISheetStore" };

    private static readonly Type[] MutableCollections =
    [
        typeof(Array), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>), typeof(IList),
        typeof(Span<>), typeof(Memory<>), typeof(StringBuilder),
    ];

    public static TheoryData<string> Assemblies => ShippedAssemblies.Names;

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Types_OfHosts_AreClosed(string assembly)
    {
        Type[] types = ShippedAssemblies.Named(assembly).GetExportedTypes();

        Assert.NotEmpty(types);
        Offenders.None(types.Where(type => !type.IsSealed && !IsClosedHierarchy(type) && !Bases.Contains(type.Name)));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Fields_OfHosts_AreNeverAssignedAgain(string assembly)
    {
        var wrong =
            from type in ImmutableTypes(assembly)
            from field in type.GetFields(Declared)
            where !field.IsInitOnly && !field.IsLiteral && !IsCapturedByPrimaryConstructor(field)
            select $"{type}.{field.Name}";

        Offenders.None(wrong);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Properties_OfHosts_AreSetAtMostAtCreation(string assembly)
    {
        var wrong =
            from type in ImmutableTypes(assembly)
            from property in type.GetProperties(Declared)
            where property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
            select $"{type}.{property.Name}";

        Offenders.None(wrong);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Members_OfHosts_HandOutNoMutableCollection(string assembly)
    {
        var wrong =
            from type in ShippedAssemblies.Named(assembly).GetExportedTypes()
            from method in type.GetMethods(Declared)
            where method.IsPublic && HandsOutMutable(method.ReturnType) && !IsFreshBytes(method)
            select $"{type}.{method.Name}";

        Offenders.None(wrong);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void ValuesOfTryMethods_OfHosts_SayWhenTheyAreNotNull(string assembly)
    {
        var nullability = new NullabilityInfoContext();
        var wrong =
            from type in ShippedAssemblies.Named(assembly).GetExportedTypes()
            from method in type.GetMethods(Declared)
            where method.IsPublic && method.Name.StartsWith("Try", StringComparison.Ordinal)
            from parameter in method.GetParameters()
            where parameter.IsOut && nullability.Create(parameter).ReadState == NullabilityState.Nullable
                && !parameter.IsDefined(typeof(NotNullWhenAttribute)) && !parameter.IsDefined(typeof(MaybeNullWhenAttribute))
            select $"{type}.{method.Name}: {parameter.Name}";

        Offenders.None(wrong);
    }

    private static IEnumerable<Type> ImmutableTypes(string assembly) =>
        ShippedAssemblies.Named(assembly).GetExportedTypes().Where(type => !type.IsEnum && !Mutable.Contains(type.Name));

    // The copy constructor of a record cannot be less than protected.
    private static bool IsClosedHierarchy(Type type) =>
        type is { IsClass: true, IsAbstract: true }
        && type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .All(constructor => constructor.IsAssembly || constructor.IsFamilyAndAssembly || constructor.IsPrivate || IsCopy(constructor));

    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.IsDefined(typeof(CompilerGeneratedAttribute))
        && constructor.GetParameters() is [{ } original] && original.ParameterType == constructor.DeclaringType;

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsCapturedByPrimaryConstructor(FieldInfo field) => field.Name.EndsWith(">P", StringComparison.Ordinal);

    // What is written for the caller is the caller's.
    private static bool IsFreshBytes(MethodInfo method) => !method.IsSpecialName && method.ReturnType == typeof(byte[]);

    private static bool HandsOutMutable(Type type) =>
        type.HasElementType
            ? type.IsArray || HandsOutMutable(type.GetElementType()!)
            : IsMutableCollection(type) || type.GenericTypeArguments.Any(HandsOutMutable);

    private static bool IsMutableCollection(Type type) =>
        type.GetInterfaces().Append(type).Select(Definition).Any(MutableCollections.Contains)
        && !type.FullName!.StartsWith("System.Collections.Immutable.", StringComparison.Ordinal)
        && !type.FullName.StartsWith("System.Collections.Frozen.", StringComparison.Ordinal);

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
