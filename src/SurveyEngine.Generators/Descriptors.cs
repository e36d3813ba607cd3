using Microsoft.CodeAnalysis;

namespace SurveyEngine.Generators;

/// <summary>The diagnostics of the generator.</summary>
internal static class Descriptors
{
    private static readonly DiagnosticDescriptor Json = new(
        "SURVEY001",
        "A definition is not well-formed JSON",
        "This is not well-formed JSON: expected {0}. No ids are made until it is; `survey lint` finds what else is wrong with a definition.",
        "SurveyEngine",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor Definition = new(
        "SURVEY002",
        "A JSON file has not the form of a definition",
        "This has not the form of a survey definition: expected {0}. Correct it, or remove the file from the SurveyDefinition items.",
        "SurveyEngine",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor Name = new(
        "SURVEY003",
        "A class or namespace cannot be a name in C#",
        "'{0}' cannot be the name of a class in C#. Give the SurveyDefinition item of this file another Class or Namespace.",
        "SurveyEngine",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor SameClass = new(
        "SURVEY004",
        "Two definitions have the same class",
        "The class '{0}' is made from another definition already. Give the SurveyDefinition item of this file another Class or Namespace.",
        "SurveyEngine",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor Translation = new(
        "SURVEY005",
        "The translation for the documentation cannot be read",
        "The documentation of ids stays in the language of the definition: expected {0}. Correct the translation, or remove Language from the SurveyDefinition item.",
        "SurveyEngine",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static DiagnosticDescriptor Of(FaultKind kind) => kind switch
    {
        FaultKind.Json => Json,
        FaultKind.Definition => Definition,
        FaultKind.Name => Name,
        FaultKind.SameClass => SameClass,
        _ => Translation,
    };
}
