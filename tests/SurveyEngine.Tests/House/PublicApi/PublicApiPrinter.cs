using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace SurveyEngine.Tests.House.PublicApi;

/// <summary>
/// All that a host can call in an assembly, as C# without bodies, in an order that does not depend on that of the source.
/// Left out is what says nothing new: overrides, and the members that the compiler adds to a record.
/// </summary>
internal sealed class PublicApiPrinter
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly StringBuilder _text = new();
    private int _depth;

    private PublicApiPrinter()
    {
    }

    public static string Print(Assembly assembly)
    {
        var printer = new PublicApiPrinter();
        foreach (IGrouping<string?, Type> room in assembly.GetExportedTypes().Where(type => !type.IsNested)
            .GroupBy(type => type.Namespace).OrderBy(room => room.Key, StringComparer.Ordinal))
        {
            printer.Block($"namespace {room.Key}", () => printer.PrintTypes(room));
        }

        return printer._text.ToString();
    }

    public static string Print(Type type)
    {
        var printer = new PublicApiPrinter();
        printer.PrintType(type);
        return printer._text.ToString();
    }

    private void PrintTypes(IEnumerable<Type> types)
    {
        foreach (Type type in types.OrderBy(type => type.Name, StringComparer.Ordinal))
            PrintType(type);
    }

    private void PrintType(Type type)
    {
        string declaration = TypeDeclaration.Of(type);
        if (type.IsAssignableTo(typeof(Delegate)))
            Line(declaration);
        else if (type.IsEnum)
            Block(declaration, () => PrintEnumMembers(type));
        else
            Block(declaration, () => PrintMembers(type));
    }

    private void PrintEnumMembers(Type type)
    {
        foreach (FieldInfo field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
            Line($"{field.Name} = {MemberSyntax.Literal(field.GetRawConstantValue(), typeof(long))},");
    }

    private void PrintMembers(Type type)
    {
        PrintLines(type.GetFields(Declared).Where(field => field.IsPublic), MemberSyntax.Of);
        PrintLines(type.GetConstructors(Declared).Where(IsPromise), MemberSyntax.Of);
        PrintLines(type.GetProperties(Declared).Where(IsPromise), MemberSyntax.Of);
        PrintLines(type.GetEvents(Declared).Where(@event => IsVisible(@event.AddMethod!)), MemberSyntax.Of);
        PrintLines(type.GetMethods(Declared).Where(IsPromise), MemberSyntax.Of);
        PrintTypes(type.GetNestedTypes());
    }

    private static bool IsPromise(ConstructorInfo constructor) =>
        IsVisible(constructor) && !IsCompilerMade(constructor);

    private static bool IsPromise(PropertyInfo property) =>
        (property.GetMethod ?? property.SetMethod!) is var accessor && IsVisible(accessor) && !IsOverride(accessor) && !IsCompilerMade(property);

    private static bool IsPromise(MethodInfo method) =>
        IsVisible(method) && !IsOverride(method) && !IsCompilerMade(method)
        && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal));

    // Only types of the same assembly may derive from one whose constructors are internal, so protected members of it are no promise.
    private static bool IsVisible(MethodBase method) =>
        method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && IsOpen(method.DeclaringType!));

    private static bool IsOpen(Type type) =>
        !type.IsSealed && type.GetConstructors(Declared).Any(constructor =>
            !IsCompilerMade(constructor) && (constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly));

    private static bool IsOverride(MethodInfo method) => method.GetBaseDefinition().DeclaringType != method.DeclaringType;

    private static bool IsCompilerMade(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private void PrintLines<T>(IEnumerable<T> members, Func<T, string> print)
        where T : MemberInfo
    {
        IEnumerable<string> lines = members
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .ThenBy(print, StringComparer.Ordinal)
            .Select(print);

        foreach (string line in lines)
            Line(line);
    }

    private void Block(string head, Action printBody)
    {
        Line(head);
        Line("{");
        _depth++;
        printBody();
        _depth--;
        Line("}");
    }

    private void Line(string line) => _text.Append(' ', 4 * _depth).Append(line).Append('\n');
}
