using System.Buffers;
using SurveyEngine.Evaluation;
using SurveyEngine.Json;
using SurveyEngine.Model;
using SurveyEngine.State;
using SurveyEngine.Values;

namespace SurveyEngine.Documents;

/// <summary>The parameters in documents: <c>"parameters": { "today": "2026-11-28", "seed": 7 }</c>, left out when none was given.</summary>
internal static class ParameterDocument
{
    /// <summary>The name of the property.</summary>
    public const string Name = "parameters";

    /// <summary>The path of a parameter in problems.</summary>
    public static string PathOf(Field parameter) => $"{Name}.{parameter.Path}";

    /// <summary>Lists the parameters that were given, in definition order.</summary>
    public static KeyValuePair<string, AnswerValue>[] Of(CompiledSurvey survey, AnswerState state) =>
        survey.Parameters.Length == 0
            ? []
            : [.. survey.Parameters.Where(field => field.HasDraft(state)).Select(field => KeyValuePair.Create(field.Path, field.Draft(state)))];

    /// <summary>Writes the object of the parameters that were given; nothing when there are none.</summary>
    public static byte[] Write(CompiledSurvey survey, AnswerState state)
    {
        KeyValuePair<string, AnswerValue>[] given = Of(survey, state);
        if (given.Length == 0)
            return [];

        var bytes = new ArrayBufferWriter<byte>();
        Write(new CanonicalJsonWriter(bytes, isCompact: true), given);
        return bytes.WrittenSpan.ToArray();
    }

    public static void Write(CanonicalJsonWriter writer, IEnumerable<KeyValuePair<string, AnswerValue>> given)
    {
        writer.StartObject();
        foreach ((string id, AnswerValue value) in given)
        {
            writer.Name(id);
            AnswerJson.Write(writer, value);
        }

        writer.EndObject();
    }

    /// <summary>Reports the problems of a parameter that was accepted.</summary>
    public static void Check(Field parameter, AnswerState state, List<Problem> problems)
    {
        parameter.MakeDraftEffective(state);
        parameter.CheckValue(state, problems);
    }

    /// <summary>Reads a parameter that a person typed, and reports what is wrong with it.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="language">The language it was typed in, a BCP 47 tag; null when nobody named one.</param>
    /// <param name="problems">The list that receives the problems.</param>
    /// <returns>The value; blank when there is none.</returns>
    public static AnswerValue ReadTyped(CompiledSurvey survey, Field parameter, string typed, string? language, List<Problem> problems)
    {
        AnswerState state = survey.Start();
        if (EntryReader.TryRead(survey, parameter, typed, language, state, problems, out InputValue value)
            && parameter.TryAccept(value, state, problems) && parameter.HasDraft(state))
        {
            Check(parameter, state, problems);
        }

        return parameter.Draft(state);
    }

    /// <summary>Takes a parameter that a document says, and reports what is wrong with it.</summary>
    public static void Take(Field parameter, in InputValue value, AnswerState state, DocumentProblems problems)
    {
        var found = new List<Problem>();
        if (parameter.TryAccept(value, state, found) && parameter.HasDraft(state))
            Check(parameter, state, found);
        foreach (Problem problem in found)
            problems.AddHeader(problem.AtPath(PathOf(parameter)));
    }

    /// <summary>Compares a parameter that a document says with the one that was given, and reports a difference without telling the latter.</summary>
    public static void Compare(Field parameter, in InputValue value, CompiledSurvey survey, AnswerState state, DocumentProblems problems)
    {
        AnswerState said = survey.Start();
        bool isSame = parameter.TryAccept(value, said, []) && parameter.Draft(said) == parameter.Draft(state);
        if (!isSame)
            problems.AddHeader(Problem.Error(ProblemCodes.WrongParameter, PathOf(parameter)));
    }

    /// <summary>Reports the required parameters that a document does not say.</summary>
    public static void ReportMissing(CompiledSurvey survey, AnswerState state, DocumentProblems problems)
    {
        foreach (Field parameter in survey.Parameters)
        {
            if (parameter.Requirement == Requirement.Required && !parameter.HasDraft(state))
                problems.AddHeader(Problem.Error(ProblemCodes.Required, PathOf(parameter)));
        }
    }
}
