using SurveyEngine.DefinitionFiles;
using SurveyEngine.Kinds;
using SurveyEngine.Model;

namespace SurveyEngine.Tests.Rules;

/// <summary>The definition as a whole.</summary>
public sealed class DefinitionRulesTests
{
    [Fact]
    public void Check_ManyProblems_TellsAllInDocumentOrder() => Assert.Equal(
        [
            "error empty_text $.title",
            "error empty_text $.optionSets.a[0].label",
            "error empty_text $.sections[0].items[0].prompt",
            "error no_options $.sections[0].items[0].options",
            "error invalid_id $.sections[1].id id= expected=idForm",
            "error empty_text $.sections[1].items[0].title",
            "error empty_text $.rules[0].message",
        ],
        Judged.Problems(Judged.Sound with
        {
            Title = "",
            OptionSets = [new("a", [new("1", "")])],
            Sections =
            [
                new Section { Id = "S1", Items = [Judged.Question("Q1", new SingleChoice()) with { Prompt = "" }] },
                new Section { Id = "", Items = [Judged.Question("Q2", new SingleChoice { OptionSet = "a" }) with { Title = "" }] },
            ],
            Rules = [new Rule { Id = "R1", Assert = "true", Fields = ["Q1"], Message = "" }],
        }));

    [Fact]
    public void Sections_32Deep_AreFine() => Assert.Empty(Judged.Problems(Nested(32)));

    [Fact]
    public void Sections_33Deep_AreTooDeep() => Assert.Equal(
        [$"error too_deep $.sections[0]{string.Concat(Enumerable.Repeat(".items[0]", 32))} limit=32"],
        Judged.Problems(Nested(33) with { OptionSets = [new("a", [new("1", "One")])] }));

    [Fact]
    public void Sections_100000Deep_AreTooDeepAndNoStackOverflow() =>
        Assert.Equal(ProblemCodes.TooDeep, Assert.Single(DefinitionRules.Check(Nested(100_000), out _).Items).Code);

    [Fact]
    public void Check_SomethingNull_ThrowsAndSaysWhat()
    {
        AssertThrows("$.sections[0].items[0]", Judged.With([null!]));
        AssertThrows("question.Kind", Judged.With(Judged.Question("Q1") with { Kind = null! }));
        AssertThrows("rows", Judged.With(Judged.Question("Q1", new Matrix { Rows = null!, Cell = null! })));
        AssertThrows("options[0]", Judged.With(Judged.Question("Q1", new MultiChoice { Options = [null!] })));
        AssertThrows("choice.Options", Judged.With(Judged.Question("Q1", new MultiChoice { Options = null!, Min = 1 })));
        AssertThrows("notes", Judged.With(Judged.Question("Q1") with { Notes = null! }));
        AssertThrows("$.sections", Judged.Sound with { Sections = null! });
        AssertThrows("$.sections[0].items", Judged.Sound with { Sections = [new Section { Id = "S1", Items = null! }] });
        AssertThrows("definition.OptionSets", Judged.Sound with { OptionSets = null! });
        AssertThrows("rules[0]", Judged.Sound with { Rules = [null!] });
        AssertThrows("definition", null!);
    }

    [Fact]
    public void Check_TextsThatAreNull_AreBlank() => Assert.Equal(
        [
            "error invalid_id $.sections[0].items[0].id id= expected=idForm",
            "error empty_text $.sections[0].items[0].prompt",
            "error invalid_id $.sections[0].items[0].options[0].code id= expected=codeForm",
            "error empty_text $.sections[0].items[0].options[0].label",
        ],
        Judged.Problems(new Question { Id = null!, Prompt = null!, Kind = new SingleChoice { Options = [new(null!, null!)] } }));

    [Fact]
    public void Check_Problem_HasATextInBothLanguages()
    {
        Problem problem = Assert.Single(DefinitionRules.Check(Judged.Sound with { Id = "1" }, out _).Items);

        Assert.Equal("\"1\" cannot be a name: letters, digits, - and _, starting with a letter.", problem.Message("en"));
        Assert.Equal("「1」は名前として使えません（文字・数字・「-」・「_」のみ、先頭は文字）。", problem.Message("ja"));
    }

    [Fact]
    public void Kinds_All_HaveAValidator()
    {
        IEnumerable<Type> kinds = typeof(QuestionKind).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(QuestionKind)) && !type.IsAbstract);

        Assert.All(kinds, kind =>
        {
            QuestionKind blank = kind == typeof(Matrix)
                ? new Matrix { Rows = [], Cell = new SingleChoice() }
                : Assert.Single(FieldTypes.All, type => type.Blank.GetType() == kind).Blank;
            Assert.NotNull(DefinitionRules.Check(Judged.With(Judged.Question("Q1", blank)), out _));
        });
    }

    /// <summary>Also through the front door, where others look at the definition first.</summary>
    private static void AssertThrows(string what, SurveyDefinition definition)
    {
        Assert.Equal(what, Assert.Throws<ArgumentNullException>(() => DefinitionRules.Check(definition, out _)).ParamName);
        Assert.Equal(what, Assert.Throws<ArgumentNullException>(() => Survey.Compile(definition)).ParamName);
    }

    private static SurveyDefinition Nested(int levels)
    {
        var section = new Section { Id = $"S{levels}" };
        for (int level = levels - 1; level > 0; level--)
            section = new Section { Id = $"S{level}", Items = [section] };

        return Judged.Sound with { Sections = [section] };
    }
}
