using SurveyEngine.Diagnostics;
using SurveyEngine.Evaluation;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Sessions;

/// <summary>Builds what a respondent sees: of all items those that are shown, or all of them, with their texts in one language.</summary>
/// <param name="survey">The survey.</param>
/// <param name="state">The answers, evaluated.</param>
/// <param name="options">What the view is to hold.</param>
/// <param name="texts">The survey's texts in the languages of the options, with the answers put in.</param>
/// <param name="found">The problems that were found by others.</param>
/// <param name="messages">The words for problems.</param>
internal sealed class ViewBuilder(
    CompiledSurvey survey, AnswerState state, ViewOptions options, FilledTexts texts, ProblemList found, ProblemMessages messages)
{
    private readonly ProblemPhrasing _phrasing = new(survey, texts, messages, options.Languages);
    private readonly ProblemFinder _finder = new(survey, state, options.Attempted, found);
    private readonly ViewOrder _order = new(survey, state);

    public SurveyView Survey()
    {
        ValueList<ProblemView> problems = _phrasing.Phrase(_finder.Find());
        return new SurveyView
        {
            SurveyId = survey.Definition.Id,
            Version = survey.Definition.Version,
            Language = texts.Language,
            Title = texts[survey.TitleText],
            Introduction = texts[survey.IntroductionTexts],
            Sections = Sections(problems),
            Progress = ProgressCounter.Count(survey, survey.AllFields, state),
            Problems = problems,
        };
    }

    /// <summary>One section by itself; null when there is none with that id, or it is hidden.</summary>
    public PageView? Page(string id)
    {
        if (!survey.TryFindItem(id, out CompiledItem item) || item is not CompiledSection section || !section.IsDisplayed(state))
            return null;

        ValueList<ProblemView> problems = _phrasing.Phrase(_finder.Find(section.Fields));
        return new PageView
        {
            SurveyId = survey.Definition.Id,
            Version = survey.Definition.Version,
            Language = texts.Language,
            Title = texts[survey.TitleText],
            Section = View(section, Fields(problems)),
            Place = PagePlaces.Of(section, survey, state),
            Progress = ProgressCounter.Count(survey, section.Fields, state),
            Problems = problems,
        };
    }

    /// <summary>The sections at the top in short.</summary>
    public ValueList<SectionOutline> Outline() => ValueList.Of(new List<SectionOutline>(survey.Sections.Select(Outline)));

    private SectionOutline Outline(CompiledSection section)
    {
        ProblemList problems = _finder.Find(section.Fields);
        int errors = problems.Count(problem => problem.Severity == ProblemSeverity.Error);
        return new SectionOutline
        {
            Id = section.Id,
            Title = texts.Find(section.Texts.Title),
            IsShown = section.IsShown(state),
            Progress = ProgressCounter.Count(survey, section.Fields, state),
            Errors = errors,
            Warnings = problems.Count - errors,
        };
    }

    private FieldViewBuilder Fields(ValueList<ProblemView> problems) => new(survey, state, options, texts, new FieldProblems(problems), _order);

    private ValueList<SectionView> Sections(ValueList<ProblemView> problems)
    {
        FieldViewBuilder fields = Fields(problems);
        var views = new List<SectionView>(survey.Sections.Length);
        foreach (CompiledSection section in survey.Sections)
        {
            if (options.IncludeHidden ? section.IsDisplayable : section.IsDisplayed(state))
                views.Add(View(section, fields));
        }

        return ValueList.Of(views);
    }

    private SectionView View(CompiledSection section, FieldViewBuilder fields) => new()
    {
        Id = section.Id,
        Title = texts.Find(section.Texts.Title),
        Notes = texts[section.Texts.Notes],
        Hidden = options.IncludeHidden && !section.IsShown(state),
        Items = Items(section, fields),
        Problems = Undisplayed(section, fields),
        Appearance = section.Definition.Appearance,
    };

    /// <summary>The problems of what belongs to a section, and to no item that is displayed; null: none.</summary>
    private ValueList<ProblemView>? Undisplayed(CompiledSection section, FieldViewBuilder fields)
    {
        if (survey.Calculated.Length == 0)
            return null;

        List<ProblemView>? problems = null;
        foreach (CompiledItem item in section.Items)
        {
            if (item.IsDisplayable)
                continue;

            FieldRange range = item is CompiledSection inner ? inner.Fields : ((CompiledQuestion)item).Fields;
            for (int i = range.Start; i < range.End; i++)
                (problems ??= []).AddRange(fields.ProblemsOf(survey.Fields[i]));
        }

        return problems is { Count: > 0 } ? ValueList.Of(problems) : null;
    }

    private ValueList<ItemView> Items(CompiledSection section, FieldViewBuilder fields)
    {
        var views = new List<ItemView>(section.Items.Length);
        int[]? indices = _order.Of(section.Definition.Order, section.Id, section.Items, static _ => false);
        for (int place = 0; place < section.Items.Length; place++)
        {
            CompiledItem item = section.Items[indices?[place] ?? place];
            if (options.IncludeHidden ? item.IsDisplayable : item.IsDisplayed(state))
                views.Add(View(item, fields));
        }

        return ValueList.Of(views);
    }

    private ItemView View(CompiledItem item, FieldViewBuilder fields) => item switch
    {
        CompiledSection section => View(section, fields),
        CompiledNote note => View(note),
        _ => View((CompiledQuestion)item, fields),
    };

    private NoteView View(CompiledNote note) => new()
    {
        Id = note.Id,
        Title = texts.Find(note.Texts.Title),
        Notes = texts[note.Texts.Notes],
        Hidden = options.IncludeHidden && !note.IsShown(state),
        Prompt = texts[note.Texts.Prompt],
        Appearance = note.Definition.Appearance,
        Media = MediaViews.Of(note.Definition.Media, note.Texts.Media, texts),
    };

    private QuestionView View(CompiledQuestion question, FieldViewBuilder fields)
    {
        var views = new List<FieldView>(question.Cells.Length);
        var matrix = question.Definition.Kind as Matrix;
        List<RowView>? rows = matrix is null ? null : new(question.Cells.Length);
        int[]? indices = _order.Of(matrix?.Order ?? ItemOrder.Defined, question.Id, question.Rows, static row => row.Fixed);
        for (int place = 0; place < question.Cells.Length; place++)
        {
            int i = indices?[place] ?? place;
            Field cell = question.Cells[i];
            bool isHidden = !cell.IsShown(state);
            if (isHidden && !options.IncludeHidden)
                continue;

            RowView? row = matrix is null ? null : Row(question, i, isHidden);
            views.Add(fields.View(cell, question, row));
            rows?.Add(row!);
        }

        return new QuestionView
        {
            Id = question.Id,
            Code = question.Definition.Code,
            Title = texts.Find(question.Texts.Title),
            Notes = texts[question.Texts.Notes],
            Hidden = options.IncludeHidden && !question.IsShown(state),
            Prompt = texts[question.Texts.Prompt],
            Kind = rows is null ? question.Cells[0].Type.Name : "matrix",
            Rows = rows is null ? null : ValueList.Of(rows),
            Columns = matrix is not null && question.Cells[0].Rules is ChoiceRules rules ? Columns(views, rules) : null,
            Fields = ValueList.Of(views),
            Appearance = question.Definition.Appearance,
            Media = MediaViews.Of(question.Definition.Media, question.Texts.Media, texts),
        };
    }

    private RowView Row(CompiledQuestion question, int index, bool isHidden) => new()
    {
        Code = question.Rows[index].Code,
        Label = texts[question.RowTexts[index]],
        Hidden = isHidden,
        Description = question.RowDescriptions is { Length: > 0 } descriptions ? texts.Find(descriptions[index]) : null,
    };

    /// <summary>
    /// The options of the rows, which differ only in what is hidden: the condition of an option is the same for all of them. They are in the order
    /// of the definition, as rows can have random orders of their own.
    /// </summary>
    private static ValueList<ColumnView> Columns(List<FieldView> rows, ChoiceRules rules)
    {
        var row = (ChoiceFieldView)(rows.Find(field => !field.Hidden) ?? rows[0]);
        OptionView[] options = [.. row.Options];
        if (((ChoiceKind)rules.Kind).Order == ItemOrder.Random)
            Array.Sort(options, (a, b) => rules.IndexOf(a.Code).CompareTo(rules.IndexOf(b.Code)));

        var columns = new ColumnView[options.Length];
        for (int i = 0; i < columns.Length; i++)
        {
            OptionView option = options[i];
            columns[i] = new ColumnView { Code = option.Code, Label = option.Label, Group = option.Group, Hidden = option.Hidden, Description = option.Description };
        }

        return new ValueList<ColumnView>(columns);
    }
}
