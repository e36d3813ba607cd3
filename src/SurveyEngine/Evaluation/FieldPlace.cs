using SurveyEngine.State;

namespace SurveyEngine.Evaluation;

/// <summary>The place of a field in its survey.</summary>
/// <param name="Question">Its question; of a specify text, that of the choice.</param>
/// <param name="Row">The index of its row in a matrix; -1 outside a matrix.</param>
/// <param name="Section">The innermost section that it is in.</param>
/// <param name="Page">The section at the top that it is in.</param>
internal readonly record struct FieldPlace(CompiledQuestion Question, int Row, CompiledSection Section, CompiledSection Page)
{
    /// <summary>The places of all fields, by index.</summary>
    public static FieldPlace[] Of(CompiledSurvey survey)
    {
        var places = new FieldPlace[survey.Fields.Length];
        foreach (CompiledSection page in survey.Sections)
            Add(page, page, places);

        return places;
    }

    private static void Add(CompiledSection section, CompiledSection page, FieldPlace[] places)
    {
        foreach (CompiledItem item in section.Items)
        {
            if (item is CompiledSection inner)
                Add(inner, page, places);
            else if (item is CompiledQuestion question)
                Add(question, section, page, places);
        }
    }

    private static void Add(CompiledQuestion question, CompiledSection section, CompiledSection page, FieldPlace[] places)
    {
        for (int i = 0; i < question.Cells.Length; i++)
        {
            var place = new FieldPlace(question, question.RowTexts.Length == 0 ? -1 : i, section, page);
            places[question.Cells[i].Index] = place;
            foreach (Field? specify in question.Cells[i].Specifies ?? [])
            {
                if (specify is not null)
                    places[specify.Index] = place;
            }
        }
    }
}
