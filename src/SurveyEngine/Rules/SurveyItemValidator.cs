using SurveyEngine.Model;

namespace SurveyEngine.Rules;

/// <summary>What sections and questions have in common.</summary>
/// <typeparam name="T">The one or the other.</typeparam>
internal abstract class SurveyItemValidator<T> : ElementValidator<T>
    where T : SurveyItem
{
    public override void Check(T element, Findings findings)
    {
        findings.CheckItemId("id", element.Id);
        findings.CheckOptionalText("title", element.Title);
        findings.CheckTexts("notes", element.Notes);
    }
}
