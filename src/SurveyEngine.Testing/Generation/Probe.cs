using System.Collections.Concurrent;
using SurveyEngine.Model;

namespace SurveyEngine.Testing.Generation;

/// <summary>Asks the engine itself whether a value is fine for a kind: in a survey of one question.</summary>
internal static class Probe
{
    private const string Path = "Q";

    private static readonly ConcurrentDictionary<FieldKind, Survey> Surveys = new();

    public static bool Accepts(FieldKind kind, AnswerValue value)
    {
        SurveySession session = Surveys.GetOrAdd(kind, SurveyOf).Start();
        return session.Answer(Path, value) is { IsAccepted: true, Problems.Count: 0 } && session[Path] is { IsBlank: false };
    }

    private static Survey SurveyOf(FieldKind kind) => Survey.Compile(new SurveyDefinition
    {
        Id = "probe",
        Version = "1",
        Language = "en",
        Title = "Probe",
        Sections = [new Section { Id = "S", Title = "S", Items = [new Question { Id = Path, Prompt = "?", Kind = kind }] }],
    }).Value;
}
