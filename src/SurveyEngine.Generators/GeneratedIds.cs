using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SurveyEngine.Generators.Json;

namespace SurveyEngine.Generators;

/// <summary>The class of a definition, or what keeps it from being made. Equal when nothing that is compiled or reported has changed.</summary>
/// <param name="FullClass">The name of the class with its namespace.</param>
/// <param name="Path">The path of the definition.</param>
/// <param name="Code">The class in C#; null when it cannot be made.</param>
/// <param name="Faults">What is wrong.</param>
internal sealed record GeneratedIds(string FullClass, string Path, string? Code, EquatableList<PlacedFault> Faults)
{
    /// <summary>Makes the class.</summary>
    /// <param name="file">The definition.</param>
    /// <param name="files">The additional files of the project, among which the translation is.</param>
    /// <param name="hasEngine">Whether the project references SurveyEngine.</param>
    /// <param name="cancellation">Stops the work when the compiler no longer needs it.</param>
    public static GeneratedIds Of(SurveyFile file, ImmutableArray<AdditionalText> files, bool hasEngine, CancellationToken cancellation)
    {
        var faults = new List<PlacedFault>();
        string? code = null;
        if (!Identifier.IsValid(file.FullClass))
            faults.Add(PlacedFault.Of(new Fault(FaultKind.Name, 0, 0, file.FullClass), file.File.Path, text: null));
        else if (Read(file.File, FaultKind.Json, faults, cancellation) is { } root)
            code = Write(file, root, Translation(file, files, faults, cancellation), hasEngine, faults, cancellation);

        return new GeneratedIds(file.FullClass, file.File.Path, code, new EquatableList<PlacedFault>(faults));
    }

    private static string? Write(
        SurveyFile file, JsonNode root, JsonNode? translation, bool hasEngine, List<PlacedFault> faults, CancellationToken cancellation)
    {
        SurveyIds ids = DefinitionReader.Read(root, translation, out IReadOnlyList<Fault> found);
        SourceText? text = file.File.GetText(cancellation);
        faults.AddRange(found.Select(fault => PlacedFault.Of(fault, file.File.Path, text)));
        return new IdsWriter(file, ids, hasEngine).Write();
    }

    private static JsonNode? Translation(
        SurveyFile file, ImmutableArray<AdditionalText> files, List<PlacedFault> faults, CancellationToken cancellation)
    {
        if (file.TranslationPath is not { } path)
            return null;

        AdditionalText? translation = files.FirstOrDefault(other => Normalized(other.Path) == Normalized(path));
        if (translation is not null)
            return Read(translation, FaultKind.Translation, faults, cancellation);

        faults.Add(PlacedFault.Of(new Fault(FaultKind.Translation, 0, 0, $"the file '{path}'"), file.File.Path, text: null));
        return null;
    }

    private static JsonNode? Read(AdditionalText file, FaultKind kind, List<PlacedFault> faults, CancellationToken cancellation)
    {
        SourceText? text = file.GetText(cancellation);
        var fault = new Fault(kind, 0, 0, $"a file that can be read at '{file.Path}'");
        if (text is not null && JsonParser.Parse(text, cancellation, out fault) is { } root)
            return root;

        faults.Add(PlacedFault.Of(fault! with { Kind = kind }, file.Path, text));
        return null;
    }

    private static string Normalized(string path) => path.Replace('\\', '/');
}
