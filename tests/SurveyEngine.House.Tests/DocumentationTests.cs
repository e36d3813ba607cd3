using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SurveyEngine.House.Tests.Rooms;
using SurveyEngine.Tests.House;

namespace SurveyEngine.House.Tests;

/// <summary>What ships as documentation is that of the public members: all of them, and no others.</summary>
public sealed class DocumentationTests
{
    private static readonly CSharpCompilation Host =
        SourceUses.Compile([]).AddReferences(ShippedAssemblies.All.Select(assembly => MetadataReference.CreateFromFile(assembly.Location)));

    public static TheoryData<string> Assemblies => ShippedAssemblies.Names;

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Documentation_OfEachAssembly_IsThatOfPublicMembers(string assembly) =>
        Offenders.None(Documented(assembly).Where(name =>
            DocumentationCommentId.GetFirstSymbolForDeclarationId(name, Host) is not { } symbol || !IsPublic(symbol)));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void PublicMembers_OfEachAssembly_AreDocumented(string assembly)
    {
        HashSet<string> documented = [.. Documented(assembly)];
        string[] members =
        [
            .. from type in ShippedAssemblies.Named(assembly).GetExportedTypes()
               from symbol in Host.GetTypeByMetadataName(type.FullName!) is { } declared ? declared.GetMembers().Prepend(declared) : []
               where IsPublic(symbol) && IsWritten(symbol)
               select symbol.GetDocumentationCommentId()!,
        ];

        Assert.NotEmpty(members);
        Offenders.None(members.Where(member => !documented.Contains(member)));
    }

    private static string[] Documented(string assembly) =>
    [
        .. XDocument.Load(Path.Combine(AppContext.BaseDirectory, assembly + ".xml")).Descendants("member")
            .Select(member => (string)member.Attribute("name")!),
    ];

    private static bool IsPublic(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected
        && (symbol.ContainingType is null || IsPublic(symbol.ContainingType));

    // Types, constants and methods; a constructor or property may come from the parameters of a record, which its type documents.
    // The methods of a delegate are the compiler's.
    private static bool IsWritten(ISymbol symbol) =>
        symbol is ITypeSymbol or IFieldSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary, IsOverride: false }
        && symbol.ContainingType?.TypeKind != TypeKind.Delegate
        && symbol.GetAttributes().All(attribute => attribute.AttributeClass?.Name != "CompilerGeneratedAttribute");
}
