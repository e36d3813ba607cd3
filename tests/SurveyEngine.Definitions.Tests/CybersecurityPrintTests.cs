using SurveyEngine.Definitions.Tests.Print;
using SurveyEngine.Model;

namespace SurveyEngine.Definitions.Tests;

/// <summary>The definition against the printed questionnaire, character by character.</summary>
public sealed class CybersecurityPrintTests
{
    private static readonly IReadOnlyList<DefinitionText> Texts = [.. DefinitionText.Of(CybersecuritySurvey.Definition)];

    private static IEnumerable<Question> Questions => CybersecuritySurvey.Definition.Sections.SelectMany(section => section.Items).Cast<Question>();

    [Fact]
    public void Definition_SetAsPrinted_EqualsThePrintLineByLine()
    {
        Assert.Equal(PrintedSource.Body(), new PrintedForm(Texts).Lines);
    }

    [Fact]
    public void Definition_EveryText_StandsInThePrintOnce()
    {
        Assert.Equal(Texts.Select(text => text.Key).Order(StringComparer.Ordinal), new PrintedForm(Texts).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Layout_WithoutTheTexts_IsAsciiMarksOnly()
    {
        Assert.All(PrintedForm.Marks(), marks => Assert.Matches(@"^(S \d )?[-#.() ]*$", marks));
    }

    [Fact]
    public void Contents_AllButOneTitle_StandInTheDefinition()
    {
        IEnumerable<string> titles = CybersecuritySurvey.Definition.Sections.SelectMany(
            section => section.Items.Where(item => item.Title is not null).Select(item => $"({item.Title})").Prepend(section.Title!));

        Assert.Equal(["(VPN機器の利用状況と脆弱性の管理)"], PrintedSource.Contents().Except(titles));
        Assert.Empty(titles.Except(PrintedSource.Contents()));
    }

    [Fact]
    public void Provenance_MissingQuestion_IsNamed()
    {
        Assert.Contains(CybersecuritySurvey.Definition.Provenance!.Notes, note => note.Contains("Q 3-4 (VPN機器の利用状況と脆弱性の管理)", StringComparison.Ordinal));
    }

    [Fact]
    public void Definition_Parts_AreAsManyAsPrinted()
    {
        Matrix[] matrices = [.. Questions.Select(question => question.Kind).OfType<Matrix>()];

        Assert.Equal(7, CybersecuritySurvey.Definition.Sections.Count);
        Assert.Equal(20, Questions.Count());
        Assert.Equal(27, matrices.Where(matrix => matrix.Cell is ChoiceKind).Sum(matrix => matrix.Rows.Count));
        Assert.Equal(84, Questions.Sum(question => Options(question).Count));
        Assert.Equal(16, Questions.Sum(question => question.Notes.Count));
        Assert.Equal(5, Questions.Count(IsConditional));
        Assert.Equal(3, Questions.SelectMany(Options).Count(option => option.Specify is not null));
    }

    [Fact]
    public void Definition_Limits_AreThosePrinted()
    {
        IEnumerable<int> attached = Questions.SelectMany(Options).Select(option => option.Specify?.Text.MaxLength).OfType<int>();
        IEnumerable<int> rows = Questions.Select(question => question.Kind).OfType<Matrix>()
            .SelectMany(matrix => matrix.Rows.Select(_ => (matrix.Cell as TextEntry)?.MaxLength)).OfType<int>();

        Assert.Equal([100, 300, 300], attached.Concat(rows));
    }

    private static ValueList<Option> Options(Question question)
    {
        var choice = (question.Kind is Matrix matrix ? matrix.Cell : question.Kind) as ChoiceKind;
        if (choice?.OptionSet is null)
            return choice?.Options ?? [];

        Assert.True(CybersecuritySurvey.Definition.OptionSets.TryGetValue(choice.OptionSet, out ValueList<Option>? options));
        return options;
    }

    private static bool IsConditional(Question question) =>
        question.VisibleWhen is not null || (question.Kind is Matrix matrix && matrix.Rows.All(row => row.VisibleWhen is not null));
}
