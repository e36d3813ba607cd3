using SurveyEngine.Model;

namespace SurveyEngine.Html;

/// <summary>What became of a posted form. The session has what could be taken.</summary>
public sealed record PostResult
{
    /// <summary>What is pending now, to be kept beside the session.</summary>
    public required PendingInput Pending { get; init; }

    /// <summary>The paths of the fields whose answers have changed, in definition order.</summary>
    public required ValueList<string> Changed { get; init; }

    /// <summary>
    /// The paths of the fields that another page had changed meanwhile and that are pending for that, in definition order. While there are any, this page
    /// does not become the last writer.
    /// </summary>
    public required ValueList<string> Conflicts { get; init; }

    /// <summary>The paths of the fields that were on the page, in definition order.</summary>
    public required ValueList<string> Asked { get; init; }

    /// <summary>What the respondent wants next.</summary>
    public required FormCommand Command { get; init; }

    /// <summary>The name of the page load that was posted, as the host gave it to the form; empty when the form had none.</summary>
    public required string Tab { get; init; }

    /// <summary>The id of the first question of a page that shows a field which was not on the posted form; null when there is none.</summary>
    /// <param name="page">The page as it is now.</param>
    public string? FirstQuestionNotAsked(PageView page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var asked = new HashSet<string>(Asked, StringComparer.Ordinal);
        return Questions(page.Section).FirstOrDefault(question => !question.Hidden && question.Fields.Any(field => IsNew(field, asked)))?.Id;
    }

    private static bool IsNew(FieldView field, HashSet<string> asked) =>
        field is { Hidden: false, ReadOnly: false } && !asked.Contains(field.Path)
        || (field as ChoiceFieldView)?.Options.Any(option => option.Specify is { } specify && IsNew(specify, asked)) == true;

    private static IEnumerable<QuestionView> Questions(SectionView section) =>
        section.Items.SelectMany(item => item switch
        {
            SectionView inner => Questions(inner),
            QuestionView question => [question],
            _ => Enumerable.Empty<QuestionView>(),
        });
}
