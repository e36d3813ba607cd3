using SurveyEngine.Model;

namespace SurveyEngine.Testing.Xunit.Cases;

/// <summary>Tells whether a condition of a survey holds for a respondent in the end: by a question that is shown on it.</summary>
internal sealed class ConditionProbe
{
    private const string Added = "asked-by-a-survey-property";

    private readonly Survey _survey;

    /// <exception cref="InvalidOperationException">It is no condition of the survey.</exception>
    public ConditionProbe(Survey survey, string condition)
    {
        var question = new Question { Id = Added, Prompt = condition, VisibleWhen = condition, Kind = new TextEntry() };
        var section = new Section { Id = $"{Added}-section", Title = condition, Items = [question] };
        Outcome<Survey> probing = Survey.Compile(survey.Definition with { Sections = [.. survey.Definition.Sections, section] });
        _survey = probing.TryGetValue(out Survey? compiled)
            ? compiled
            : throw new InvalidOperationException(
                $"[Reaches(\"{condition}\")] is neither a static method of the test class nor a condition of the survey: {probing.Problems[0].Message("en")}");
    }

    public bool Holds(Respondent respondent) => (respondent with { Survey = _survey }).Play().IsShown(Added);
}
