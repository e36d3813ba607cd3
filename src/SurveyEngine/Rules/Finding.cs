using FluentValidation;
using FluentValidation.Results;
using SurveyEngine.Diagnostics;

namespace SurveyEngine.Rules;

/// <summary>
/// A problem in the form of the validators: its code as error code, its arguments as custom state, its path as property name
/// (<c>$.rules[2].id</c>). The texts are ours, looked up when somebody asks.
/// </summary>
internal static class Finding
{
    public static ValidationFailure Create(
        Severity severity, string code, string path, (string Name, object Value)[] arguments) =>
        new(path, code) { ErrorCode = code, Severity = severity, CustomState = arguments };

    public static Problem ToProblem(ValidationFailure failure) => Problem.Create(
        failure.Severity == Severity.Error ? ProblemSeverity.Error : ProblemSeverity.Warning,
        failure.ErrorCode,
        failure.PropertyName,
        ((string Name, object Value)[])failure.CustomState);

    /// <summary>The path of what stands at <paramref name="inner"/> in what stands at <paramref name="outer"/>.</summary>
    public static string Join(string outer, string inner) => (outer, inner) switch
    {
        ("", _) => inner,
        (_, "") => outer,
        _ => inner[0] == '[' ? outer + inner : $"{outer}.{inner}",
    };
}
