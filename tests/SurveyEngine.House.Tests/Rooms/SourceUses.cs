using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SurveyEngine.House.Tests.Rooms;

/// <summary>
/// What files use of each other, by the names in them as the compiler resolves them. Constants, <c>nameof</c> and references in
/// documentation count, which leave no trace in an assembly.
/// </summary>
internal static class SourceUses
{
    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // What the tests run on: the framework and all packages, and our own assemblies, which are compiled here instead.
    private static readonly Lazy<MetadataReference[]> References = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("SurveyEngine", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    public static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> sources)
    {
        var syntax = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse);
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);
        return CSharpCompilation.Create(
            "SurveyEngine",
            sources.Append(("", ImplicitUsings)).Select(source => CSharpSyntaxTree.ParseText(source.Item2, syntax, source.Item1)),
            References.Value,
            options);
    }

    public static IReadOnlyList<SourceUse> In(CSharpCompilation compilation) =>
        [.. compilation.SyntaxTrees.SelectMany(tree => In(tree, compilation.GetSemanticModel(tree))).Distinct()];

    private static IEnumerable<SourceUse> In(SyntaxTree tree, SemanticModel model) =>
        from node in tree.GetRoot().DescendantNodes(descendIntoTrivia: true)
        from symbol in SymbolsAt(node, model)
        from declaration in symbol.DeclaringSyntaxReferences
        let file = declaration.SyntaxTree.FilePath
        where file != tree.FilePath
        let line = tree.GetLineSpan(node.Span).StartLinePosition.Line + 1
        select new SourceUse(tree.FilePath, line, (symbol.ContainingType ?? symbol).ToDisplayString(), file);

    private static IEnumerable<ISymbol> SymbolsAt(SyntaxNode node, SemanticModel model)
    {
        SymbolInfo info = model.GetSymbolInfo(node);
        return (info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols).SelectMany(Parts);
    }

    private static IEnumerable<ISymbol> Parts(ISymbol symbol) => symbol switch
    {
        INamespaceSymbol or ITypeParameterSymbol => [],
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol type => [type.OriginalDefinition, .. type.TypeArguments.SelectMany(Parts)],
        IMethodSymbol { ReducedFrom: { } extension } => Parts(extension),
        // A constructor may be written nowhere; its type is.
        _ when symbol.ContainingType is { } type => [symbol.OriginalDefinition, type.OriginalDefinition],
        _ => [],
    };
}
