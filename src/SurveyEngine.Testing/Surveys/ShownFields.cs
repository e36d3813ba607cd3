using SurveyEngine.Model;

namespace SurveyEngine.Testing.Surveys;

/// <summary>The fields of a view, specify texts included, by path and in the order in which they are shown.</summary>
internal static class ShownFields
{
    public static Dictionary<string, FieldView> Of(SurveySession session) => Of(session.View("en"));

    public static Dictionary<string, FieldView> Of(SurveyView view)
    {
        var fields = new Dictionary<string, FieldView>(StringComparer.Ordinal);
        foreach (QuestionView question in Questions(view.Sections))
        {
            foreach (FieldView field in question.Fields)
            {
                fields.Add(field.Path, field);
                foreach (OptionView option in (field as ChoiceFieldView)?.Options ?? [])
                {
                    if (option.Specify is { } specify)
                        fields.Add(specify.Path, specify);
                }
            }
        }

        return fields;
    }

    /// <summary>The options of a shown choice that are shown themselves.</summary>
    public static IReadOnlyList<Option> OptionsOf(DefinedField field, SurveySession session)
    {
        if (!field.HasConditionalOptions)
            return field.Options;

        OptionView[] shown = Of(session).TryGetValue(field.Path, out FieldView? view) ? [.. ((ChoiceFieldView)view).Options] : [];
        return [.. field.Options.Where(option => shown.Any(other => other.Code == option.Code))];
    }

    /// <summary>The questions of a view, in order.</summary>
    public static IEnumerable<QuestionView> Questions(IEnumerable<ItemView> items) => items.SelectMany(item => item switch
    {
        SectionView section => Questions(section.Items),
        QuestionView question => [question],
        _ => [],
    });
}
