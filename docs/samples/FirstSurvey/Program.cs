using FirstSurvey;
using SurveyEngine;
using SurveyEngine.Model;

const string language = "en";
Survey survey = Survey.Compile(CoffeeSurvey.Definition).Value;
SurveySession session = survey.Start();
var asked = new HashSet<string>();

while (NextField() is var (question, field))
{
    Console.WriteLine($"{question.Prompt} {field.Label}{(field.Requirement == Requirement.Required ? " *" : "")}");
    foreach (OptionView option in (field as ChoiceFieldView)?.Options ?? [])
        Console.WriteLine($"  {option.Code}: {option.Label}");

    Console.Write("> ");
    if (Console.ReadLine() is not { } line)
        return 1;

    SurveyChange change = session.Enter(field.Path, line, language);
    Write(change.Problems);
    if (!change.Problems.HasErrors)
        asked.Add(field.Path);
}

(SurveyResponse? response, ProblemList problems) = session.Submit();
Write(problems);
Console.WriteLine(response?.ToJson());
return response is null ? 1 : 0;

(QuestionView Question, FieldView Field)? NextField()
{
    var shown =
        from question in Questions(session.View(language).Sections)
        from field in Fields(question)
        where !asked.Contains(field.Path)
        select (question, field);
    return shown.Cast<(QuestionView, FieldView)?>().FirstOrDefault();
}

// Sections may be nested.
static IEnumerable<QuestionView> Questions(IEnumerable<ItemView> items) =>
    items.SelectMany(item => item is SectionView section ? Questions(section.Items) : item is QuestionView question ? [question] : []);

// A specify text is a field of its own, after the choice it belongs to.
static IEnumerable<FieldView> Fields(QuestionView question) =>
    question.Fields.SelectMany(field => field is ChoiceFieldView choice
        ? choice.Options.Select(option => option.Specify).OfType<FieldView>().Prepend(field)
        : [field]);

static void Write(IEnumerable<Problem> problems)
{
    foreach (Problem problem in problems)
        Console.WriteLine($"  ! {problem.Message(language)}");
}
