using System.Collections.Concurrent;
using SurveyEngine.Model;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Generation;

/// <summary>Surveys of one question, where the engine itself decides whether a value is valid for a kind.</summary>
internal static class OneQuestionSurvey
{
    private const string Path = "Q";

    private static readonly ConcurrentDictionary<FieldKind, Survey> Surveys = new();

    /// <summary>Whether a value is accepted without any problem.</summary>
    public static bool Accepts(FieldKind kind, AnswerValue value)
    {
        SurveySession session = Surveys.GetOrAdd(kind, SurveyOf).Start();
        return session.Answer(Path, value) is { IsAccepted: true, Problems.Count: 0 } && session[Path] is { IsBlank: false };
    }

    /// <summary>A value without any problem; blank when there is none.</summary>
    public static AnswerValue Valid(FieldKind kind, Dice dice)
    {
        SurveySession session = Surveys.GetOrAdd(kind, SurveyOf).Start();
        DefinedField field = DefinitionOutline.Of(session.Survey)[Path];
        return field.Tester.Valid(field, session, dice);
    }

    private static Survey SurveyOf(FieldKind kind) => Survey.Compile(new SurveyDefinition
    {
        Id = "one-question",
        Version = "1",
        Language = "en",
        Title = "One question",
        Sections = [new Section { Id = "S", Title = "S", Items = [new Question { Id = Path, Prompt = "?", Kind = kind }] }],
    }).Value;
}
