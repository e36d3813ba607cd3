using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SurveyEngine.Generators.Tests;

/// <summary>A project with definitions, as the compiler sees it.</summary>
internal static class Project
{
    private static readonly MetadataReference[] Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly MetadataReference Engine = MetadataReference.CreateFromFile(typeof(Survey).Assembly.Location);

    /// <summary>Compiles sources. Documentation is checked, and warnings are errors.</summary>
    public static CSharpCompilation Compile(bool hasEngine, params string[] sources) => CSharpCompilation.Create(
        "Host",
        sources.Select(source => CSharpSyntaxTree.ParseText(source, Parse)),
        hasEngine ? [.. Platform, Engine] : Platform,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Makes the ids.</summary>
    public static GeneratorDriverRunResult Generate(params AdditionalFile[] files) => Driver(files).RunGenerators(Compile(hasEngine: true)).GetRunResult();

    /// <summary>The driver of the generator, which tells what it has run again.</summary>
    public static GeneratorDriver Driver(AdditionalFile[] files, string? rootNamespace = "Host") => CSharpGeneratorDriver.Create(
        [new SurveyIdsGenerator().AsSourceGenerator()],
        files,
        Parse,
        new AdditionalFile.Provider(files, rootNamespace),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The errors and warnings of a host that uses the ids of a definition.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="sources">The sources of the host.</param>
    public static string[] Faults(AdditionalFile definition, params string[] sources) =>
        Faults(Compile(hasEngine: true, sources), [definition]);

    public static string[] Faults(CSharpCompilation host, AdditionalFile[] files)
    {
        Driver(files).RunGeneratorsAndUpdateCompilation(host, out Microsoft.CodeAnalysis.Compilation all, out ImmutableArray<Diagnostic> found);
        return [.. found.Concat(all.GetDiagnostics()).Where(fault => fault.Severity >= DiagnosticSeverity.Warning).Select(fault => fault.ToString())];
    }

    private static CSharpParseOptions Parse { get; } = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);
}
