using SurveyEngine.Model;

namespace SurveyEngine.Testing.Xunit.Cases;

/// <summary>Tells whether a condition of a survey holds for a respondent in the end, by an added question that is shown on it.</summary>
internal sealed class ReachedCondition
{
    private const string Added = "added-by-a-survey-property";

    private readonly Survey _survey;

    /// <exception cref="InvalidOperationException">The text is no condition of the survey.</exception>
    public ReachedCondition(Survey survey, string condition)
    {
        var question = new Question { Id = Added, Prompt = condition, VisibleWhen = condition, Kind = new TextEntry() };
        var section = new Section { Id = $"{Added}-section", Title = condition, Items = [question] };
        Outcome<Survey> extended = Survey.Compile(survey.Definition with { Sections = [.. survey.Definition.Sections, section] });
        _survey = extended.TryGetValue(out Survey? compiled)
            ? compiled
            : throw new InvalidOperationException(
                $"[Reaches(\"{condition}\")] is neither a static method of the test class nor a condition of the survey: {extended.Problems[0].Message("en")}");
    }

    public bool Holds(Respondent respondent) => (respondent with { Survey = _survey }).Play().IsShown(Added);
}
