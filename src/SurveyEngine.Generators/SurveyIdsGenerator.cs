using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SurveyEngine.Generators;

/// <summary>Makes, for each <c>SurveyDefinition</c> of a project, a class with the ids of its questions, sections and options.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SurveyIdsGenerator : IIncrementalGenerator
{
    /// <summary>The step whose outputs are the classes.</summary>
    internal const string IdsStep = "Ids";

    private const string EngineType = "SurveyEngine.AnswerValue";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<SurveyFile> definitions = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select((file, _) => SurveyFile.Of(file.Left, file.Right))
            .Where(file => file is not null)!;
        IncrementalValueProvider<bool> hasEngine = context.CompilationProvider
            .Select((compilation, _) => compilation.GetTypeByMetadataName(EngineType) is not null);
        IncrementalValuesProvider<GeneratedIds> ids = definitions
            .Combine(context.AdditionalTextsProvider.Collect())
            .Combine(hasEngine)
            .Select((input, cancellation) => GeneratedIds.Of(input.Left.Left, input.Left.Right, input.Right, cancellation))
            .WithTrackingName(IdsStep);
        IncrementalValueProvider<EquatableList<ClassSource>> classes = definitions
            .Select((file, _) => new ClassSource(file.FullClass, file.File.Path))
            .Collect()
            .Select((all, _) => new EquatableList<ClassSource>(all));
        context.RegisterSourceOutput(ids.Combine(classes), (output, input) => Add(output, input.Left, input.Right));
    }

    private static void Add(SourceProductionContext output, GeneratedIds ids, EquatableList<ClassSource> classes)
    {
        foreach (PlacedFault fault in ids.Faults)
            output.ReportDiagnostic(fault.ToDiagnostic());

        if (classes.First(source => source.FullClass == ids.FullClass).Path != ids.Path)
            output.ReportDiagnostic(PlacedFault.Of(new Fault(FaultKind.SameClass, 0, 0, ids.FullClass), ids.Path, text: null).ToDiagnostic());
        else if (ids.Code is { } code)
            output.AddSource($"{Names.Hash(ids.FullClass)}.{Identifier.Of(ids.FullClass)}.g.cs", SourceText.From(code, Encoding.UTF8));
    }
}
