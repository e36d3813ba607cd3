using SurveyEngine.Html.Controls;
using SurveyEngine.Model;

namespace SurveyEngine.Html.Posting;

/// <summary>The fields of a posted form, as the session has them: those that have a marker and can be answered.</summary>
internal static class PostedFields
{
    private const char Mark = '~';

    /// <summary>The fields, in definition order.</summary>
    public static IReadOnlyList<FieldView> Of(SurveySession session, PostedValues values, string language)
    {
        SurveyFieldList known = session.Survey.Fields;
        SurveyField[] marked = [.. values.Names.Where(name => name is [Mark, ..]).Select(name => known[name[1..]]).OfType<SurveyField>()];
        Array.Sort(marked, (one, other) => one.Index.CompareTo(other.Index));
        if (marked.Length == 0)
            return [];

        HashSet<string> questions = new(marked.Select(field => field.Question), StringComparer.Ordinal);
        var options = new ViewOptions(language) { IncludeHidden = true };
        Dictionary<string, FieldView> views = new(StringComparer.Ordinal);
        foreach (SectionView section in Sections(session, options, questions))
            Collect(section, questions, views);

        return [.. marked.Select(field => views.GetValueOrDefault(field.Path)).OfType<FieldView>().Where(view => !view.ReadOnly)];
    }

    /// <summary>The pages that have one of the questions; all pages where one of these is hidden by now.</summary>
    private static IEnumerable<SectionView> Sections(SurveySession session, ViewOptions options, HashSet<string> questions)
    {
        string[] pages = [.. session.Survey.Definition.Sections.Where(section => Has(section, questions)).Select(section => section.Id)];
        PageView?[] views = Array.ConvertAll(pages, page => session.View(options, page));
        return Array.TrueForAll(views, view => view is not null) ? views.Select(view => view!.Section) : session.View(options).Sections;
    }

    private static bool Has(Section section, HashSet<string> questions) =>
        section.Items.Any(item => item is Section inner ? Has(inner, questions) : questions.Contains(item.Id));

    private static void Collect(SectionView section, HashSet<string> questions, Dictionary<string, FieldView> views)
    {
        foreach (ItemView item in section.Items)
        {
            if (item is SectionView inner)
                Collect(inner, questions, views);
            else if (item is QuestionView question && questions.Contains(question.Id))
                Collect(question.Fields, views);
        }
    }

    private static void Collect(IEnumerable<FieldView> fields, Dictionary<string, FieldView> views)
    {
        foreach (FieldView field in fields)
        {
            views.Add(field.Path, field);
            if (field is ChoiceFieldView choice)
                Collect(choice.Options.Select(option => option.Specify).OfType<FieldView>(), views);
        }
    }
}
