using SurveyEngine.Diagnostics;
using SurveyEngine.Evaluation;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Sessions;

/// <summary>Builds what a respondent sees: of all items those that are shown, with their texts in one language.</summary>
/// <param name="survey">The survey.</param>
/// <param name="state">The answers, evaluated.</param>
/// <param name="language">The language asked for; texts come in the nearest one that there is.</param>
/// <param name="messages">The words for problems.</param>
internal sealed class ViewBuilder(CompiledSurvey survey, AnswerState state, string language, ProblemMessages messages)
{
    private readonly LocalizedTexts _texts = survey.Texts.In(language);
    private readonly FieldViewBuilder _fields = new(survey, state, language);

    public SurveyView Survey() => new()
    {
        Survey = survey.Definition.Id,
        Version = survey.Definition.Version,
        Language = _texts.Language,
        Title = _texts[survey.TitleText],
        Introduction = _texts[survey.IntroductionTexts],
        Sections = Sections(),
        Progress = ProgressCounter.Count(survey, survey.AllFields, state),
        Problems = Problems(survey.AllFields),
    };

    /// <summary>One section by itself; null when there is none with that id, or it is hidden.</summary>
    public PageView? Page(string id)
    {
        if (!survey.TryFindItem(id, out CompiledItem item) || item is not CompiledSection section || !section.IsShown(state))
            return null;

        return new PageView
        {
            Survey = survey.Definition.Id,
            Version = survey.Definition.Version,
            Language = _texts.Language,
            Title = _texts[survey.TitleText],
            Section = View(section),
            Progress = ProgressCounter.Count(survey, section.Fields, state),
            Problems = Problems(section.Fields),
        };
    }

    private ValueList<SectionView> Sections()
    {
        var views = new List<SectionView>(survey.Sections.Length);
        foreach (CompiledSection section in survey.Sections)
        {
            if (section.IsShown(state))
                views.Add(View(section));
        }

        return ValueList.Of(views);
    }

    private ValueList<ProblemView> Problems(FieldRange fields)
    {
        var problems = new List<Problem>();
        AnswerCheck.Check(survey, fields, state, problems);
        return ValueList.Of(problems.ConvertAll(problem =>
            new ProblemView(problem.Code, problem.Severity, problem.Path, messages.Of(problem, language))));
    }

    private SectionView View(CompiledSection section) => new()
    {
        Id = section.Id,
        Title = _texts.Find(section.Texts.Title),
        Notes = _texts[section.Texts.Notes],
        Items = Items(section),
    };

    private ValueList<ItemView> Items(CompiledSection section)
    {
        var views = new List<ItemView>(section.Items.Length);
        foreach (CompiledItem item in section.Items)
        {
            if (item.IsShown(state))
                views.Add(item is CompiledSection inner ? View(inner) : View((CompiledQuestion)item));
        }

        return ValueList.Of(views);
    }

    private QuestionView View(CompiledQuestion question)
    {
        var fields = new List<FieldView>(question.Cells.Length);
        var matrix = question.Definition.Kind as Matrix;
        List<RowView>? rows = matrix is null ? null : new(question.Cells.Length);
        for (int i = 0; i < question.Cells.Length; i++)
        {
            Field cell = question.Cells[i];
            if (!cell.IsShown(state))
                continue;

            RowView? row = matrix is null ? null : new RowView(matrix.Rows[i].Code, _texts[question.RowTexts.First + i]);
            fields.Add(_fields.View(cell, question, row));
            rows?.Add(row!);
        }

        return new QuestionView
        {
            Id = question.Id,
            Code = question.Definition.Code,
            Title = _texts.Find(question.Texts.Title),
            Notes = _texts[question.Texts.Notes],
            Prompt = _texts[question.Texts.Prompt],
            Kind = rows is null ? question.Cells[0].Type.Name : "matrix",
            Rows = rows is null ? null : ValueList.Of(rows),
            Fields = ValueList.Of(fields),
        };
    }
}
