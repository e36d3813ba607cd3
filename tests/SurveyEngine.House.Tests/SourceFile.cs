using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SurveyEngine.Tests.House;

namespace SurveyEngine.House.Tests;

/// <summary>A C# file that people wrote.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    private readonly Lazy<SyntaxNode> _root = new(() => CSharpSyntaxTree.ParseText(Text).GetRoot());

    public string? Namespace => _root.Value.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString();

    /// <summary>The first type that is not nested in another one; null in a file of top-level statements.</summary>
    public string? TopType => TopDeclaration switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        _ => null,
    };

    public bool IsPublic => TopDeclaration is { } type && type.Modifiers.Any(SyntaxKind.PublicKeyword);

    private MemberDeclarationSyntax? TopDeclaration =>
        _root.Value.DescendantNodes().OfType<MemberDeclarationSyntax>()
            .FirstOrDefault(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    public int LineCount => Text.AsSpan().TrimEnd('\n').Count('\n') + 1;

    /// <summary>All files under a folder, without what builds leave there.</summary>
    public static IReadOnlyList<SourceFile> Under(string folder) =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Select(Repository.RelativePath)
            .Where(path => !path.Split('/').Any(name => name is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, File.ReadAllText(Repository.PathOf(path)))),
    ];

    public override string ToString() => Path;
}
