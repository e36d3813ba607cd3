using SurveyEngine.Evaluation;
using SurveyEngine.State;

namespace SurveyEngine.Documents;

/// <summary>The verdict on a response that came from outside.</summary>
/// <param name="State">The answers, evaluated; null when the bytes hold none.</param>
/// <param name="Problems">
/// All problems: those of the document, then those of fields in definition order and of consistency rules, then the unknown
/// fields in the order of their names.
/// </param>
internal sealed record ResponseVerdict(AnswerState? State, IReadOnlyList<Problem> Problems)
{
    public static ResponseVerdict Of(CompiledSurvey survey, ReadOnlySpan<byte> utf8Json, HiddenAnswers hidden)
    {
        AnswerState state = survey.Start();
        var posted = new PostedAnswers(survey, hidden);
        bool hasAnswers = AnswerDocumentReader.TryRead(survey, utf8Json, DocumentKind.Response, state, posted);
        var problems = new List<Problem>(posted.Header);
        if (hasAnswers)
        {
            survey.Evaluate(state);
            if (posted.HasAnswers)
                AnswerCheck.Check(survey, state, problems, posted);
            problems.AddRange(posted.Unknown);
        }

        return new ResponseVerdict(hasAnswers ? state : null, problems);
    }
}
