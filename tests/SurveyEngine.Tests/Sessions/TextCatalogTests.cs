using SurveyEngine.Compilation;
using SurveyEngine.Model;
using SurveyEngine.Tests.House;
using SurveyEngine.Tests.Json;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Sessions;

/// <summary>Every text that respondents read has an ordinal and a key, and is shown in the language asked for.</summary>
public sealed class TextCatalogTests
{
    private static readonly SurveyDefinition Everything = SurveyOf() with
    {
        Introduction = ["One.", "Two."],
        OptionSets = [new("yes-no", [new Option("y", "Yes") { Group = "G", Description = "Surely" }, new Option("n", "No") { Group = "G" }, new Option("m", "Maybe") { Group = "H" }])],
        Sections =
        [
            new Section
            {
                Id = "S1", Title = "Outer", Notes = ["Note."],
                Items =
                [
                    Question("Q1", new SingleChoice { Options = [new Option("a", "A") { Group = "G" }, new Option("b", "B") { Specify = new Specify { Prompt = "What?" } }] }) with
                    {
                        Title = "First", Notes = ["N1", "N2"],
                    },
                    new Section { Id = "S2", Title = "Inner", Items = [Question("Q2", new NumberEntry { Prefix = "about", Suffix = "yen" })] },
                    Question("Q3", new Matrix { Rows = [new Row("1", "One"), new Row("2", "Two") { Description = "The second" }], Cell = new MultiChoice { OptionSet = "yes-no" } }),
                    Question("Q4", new Matrix { Rows = [new Row("1", "One")], Cell = new NumberEntry { Suffix = "kg" } }),
                    Question("Q5", new TextEntry()),
                ],
            },
        ],
        Rules = [new Rule { Id = "R1", Assert = "not answered(Q1)", Fields = ["Q1"], Message = "No." }],
    };

    [Fact]
    public void View_InATranslation_ShowsEachTextByItsKey()
    {
        Translation template = Translation.Template(Everything, "de");
        Translation keys = template with { Texts = [.. template.Texts.Select(text => KeyValuePair.Create(text.Key, $"<{text.Key}>"))] };

        SurveySession session = Survey.Compile(Everything, keys).Value.Start();
        session.Answer("Q1", "b");

        string[] shown = [.. Texts(session.View("de"))];
        Assert.Equal(template.Texts.Select(text => $"<{text.Key}>").Order(StringComparer.Ordinal), shown.Distinct().Order(StringComparer.Ordinal));
        string[] own = [.. Texts(session.View("en"))];
        Assert.Equal(template.Texts.Select(text => text.Value).Distinct().Order(StringComparer.Ordinal), own.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void View_OfATextWithoutTranslation_HasThatOfTheDefinition()
    {
        var title = new Translation { Language = "de", Texts = [new("title", "Alles"), new("Q5.prompt", " "), new("rules.R1", "Nein.")] };

        SurveySession session = Survey.Compile(Everything, title).Value.Start();
        session.Answer("Q1", "a");
        SurveyView view = session.View("de-AT");

        Assert.Equal(("de", "Alles"), (view.Language, view.Title));
        Assert.Equal("Q5", view.Sections[0].Items.OfType<QuestionView>().Last().Prompt);
        Assert.Equal("Nein.", Assert.Single(view.Problems).Message);
        Assert.Equal("No.", Assert.Single(session.View("fr").Problems).Message);
    }

    [Fact]
    public void View_TranslationInTheLanguageOfTheDefinition_ReplacesItThereOnly()
    {
        SurveySession session = Survey.Compile(Everything, new Translation { Language = "EN", Texts = [new("title", "Other")] }).Value.Start();

        Assert.Equal(("EN", "Other"), (session.View("en").Language, session.View("en").Title));
        Assert.Equal(("en", "Small"), (session.View("fr").Language, session.View("fr").Title));
    }

    [Fact]
    public void Builder_HasTheTextsOfTheDefinition()
    {
        SurveyDefinition shop = SurveyJson.Read(File.ReadAllBytes(Repository.PathOf("tests/SurveyEngine.Tests/Sessions/Views/shop.json"))).Value;

        Assert.All([Everything, Sample.Coffee, shop], definition =>
        {
            var builder = new SurveyBuilder(definition, new HashSet<string>());
            foreach (Rule rule in definition.Rules)
                builder.Texts.Add(rule);

            Assert.Equal(
                DefinitionTexts.Of(definition).ByKey().OrderBy(text => text.Key, StringComparer.Ordinal),
                builder.Texts.ByKey().OrderBy(text => text.Key, StringComparer.Ordinal));
        });
    }

    private static IEnumerable<string> Texts(SurveyView view) =>
        view.Sections.SelectMany(Texts).OfType<string>().Concat(view.Introduction).Concat(view.Problems.Select(problem => problem.Message)).Append(view.Title);

    private static IEnumerable<string?> Texts(ItemView item)
    {
        IEnumerable<string?> own = item.Notes.Append(item.Title);
        return item is QuestionView question
            ? own.Append(question.Prompt).Concat(question.Rows?.SelectMany(row => new[] { row.Label, row.Description }) ?? []).Concat(question.Fields.SelectMany(Texts))
            : own.Concat(((SectionView)item).Items.SelectMany(Texts));
    }

    private static IEnumerable<string?> Texts(FieldView field) => field switch
    {
        ChoiceFieldView choice => choice.Options.SelectMany(option => new[] { option.Label, option.Description, option.Group, option.Specify?.Label }).Append(field.Label),
        NumberFieldView number => [number.Prefix, number.Suffix, field.Label],
        _ => [field.Label],
    };
}
