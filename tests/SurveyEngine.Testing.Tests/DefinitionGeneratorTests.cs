using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using SurveyEngine.Model;
using SurveyEngine.Testing.Kinds;
using SurveyEngine.Testing.Surveys;
using SurveyEngine.Tests.House;

namespace SurveyEngine.Testing.Tests;

/// <summary>Random definitions have what they promise, often enough: else properties would hold for want of cases.</summary>
public sealed class DefinitionGeneratorTests
{
    private const int Definitions = 500;

    [Fact]
    public void Definitions_Always_CompileAndReachEveryFeature() => Properties.Check(
        Definitions,
        Arb.From(SurveyGen.Definitions().Generator.Select(definition => new Sample(definition))),
        sample => Assert.True(sample.Outcome.IsSuccess, string.Join('\n', sample.Outcome.Problems)),
        [.. Kinds, .. Items, .. Conditions, .. Operators, .. Computed, .. Functions, .. Order]);

    private static Label<Sample>[] Kinds =>
    [
        Json(0.5, "\"kind\": \"single\""), Json(0.35, "\"kind\": \"multi\""), Json(0.45, "\"kind\": \"matrix\""), Json(0.35, "\"kind\": \"text\""), Json(0.35, "\"kind\": \"number\""),
        Json(0.25, "\"min\""), Json(0.3, "\"max\""), Json(0.15, "\"decimals\""), Json(0.4, "\"maxLength\""), Json(0.2, "\"minLength\""),
        Json(0.1, "\"countAs\": \"utf16\""), Json(0.15, "\"countAs\": \"codePoints\""), Json(0.2, "\"multiline\""), Json(0.05, "\"sensitive\""),
        Json(0.2, "\"format\": \"email\""), Json(0.2, "\"format\": \"ascii\""), Json(0.15, "\"pattern\""),
        Json(0.35, "\"exclusive\""), Json(0.45, "\"specify\""), Json(0.1, "\"optionSets\""), Json(0.35, "\"group\""),
    ];

    private static Label<Sample>[] Items =>
    [
        Json(0.45, "\"requirement\": \"required\""), Json(0.45, "\"requirement\": \"requested\""), Json(0.3, "\"requiredWhen\""),
        Json(0.4, "\"rules\""), Json(0.3, "\"severity\": \"warning\""), Json(0.25, "\"when\""),
        Has(0.15, "a rule that is an error", definition => definition.Rules.Any(rule => rule.Severity == ProblemSeverity.Error)),
        Has(0.25, "sections in sections", definition => All(definition.Sections).OfType<Section>().Any(section => section.Items.Any(item => item is Section))),
        Has(0.6, "an id in Latin", definition => Questions(definition).Any(question => char.IsAscii(question.Id[0]))),
        Has(0.4, "an id in Japanese", definition => Questions(definition).Any(question => !char.IsAscii(question.Id[0]))),
        Has(0.45, "a code in Japanese", definition => Options(definition).Any(option => !char.IsAscii(option.Code[0]))),
        Has(0.03, "more than 64 options", definition => Questions(definition).Any(question => Options(question).Count() > 64)),
        Has(0.05, "one question", definition => Questions(definition).Count() == 1),
        Has(0.25, "five questions", definition => Questions(definition).Count() >= 5),
    ];

    private static Label<Sample>[] Conditions =>
    [
        Has(0.15, "a condition on a section", definition => All(definition.Sections).Any(item => item is Section { VisibleWhen: not null })),
        Has(0.45, "a condition on a question", definition => Questions(definition).Any(question => question.VisibleWhen is not null)),
        Has(0.25, "a condition on a row", definition => Questions(definition).Any(question => question.Kind is Matrix matrix && matrix.Rows.Any(row => row.VisibleWhen is not null))),
        Has(0.35, "a condition on an option", definition => Options(definition).Any(option => option.VisibleWhen is not null)),
        new("no expression", sample => sample.Conditions.Length == 0, 0.01),
    ];

    private static Label<Sample>[] Operators =>
    [
        Says(0.2, @"^[\w.-]+ = '", "= of a choice or text"), Says(0.2, "' = ", "= from the other side"), Says(0.2, @"[\w)] = [-\d]", "= of a number"),
        Says(0.3, " != '"), Says(0.2, @"[\w)] != [-\d]", "!= of a number"), Says(0.2, " < "), Says(0.2, " <= "), Says(0.2, " > "), Says(0.2, " >= "),
        Says(0.2, @" in \["), Says(0.1, " has '"), Says(0.1, @" has any \["), Says(0.1, @" has all \["),
        Says(0.4, " and "), Says(0.3, " or "), Says(0.45, "not "), Says(0.05, @"\(true|\(false|^true|^false", "a literal"),
        Says(0.4, @"answered\("), Says(0.3, @"length\("), Says(0.1, @"any\("), Says(0.1, @"all\("), Says(0.2, @"count\([\w.-]+\)", "count of picks or rows"),
        Says(0.05, @"count\([\w-]+\.[\w-]+\)", "count of the picks of a row"), Says(0.1, @"count\([\w.-]+ |count\(\w+\(", "count of rows that fulfil something"),
        Says(0.2, @"[\p{L}_][\w.-]* (=|!=|<|<=|>|>=) [\p{L}_]", "two fields beside each other"), Says(0.1, "'[^']*''", "a doubled quote"),
    ];

    /// <summary>What is calculated, has a default, or is given by the host.</summary>
    private static Label<Sample>[] Computed =>
    [
        Json(0.25, "\"parameters\""), Json(0.2, "\"default\""), Json(0.3, "\"calculated\""), Json(0.2, "\"constraints\""), Json(0.2, "\"messages\""),
        Json(0.1, "\"appearance\""), Json(0.05, "\"kind\": \"note\""),
        .. KindTesters.All.SelectMany(tester => new[]
        {
            Has(0.01, $"a calculated {tester.Blank.GetType().Name}", definition => Questions(definition).Any(question => question.Calculated is not null && IsOf(question, tester))),
            Has(0.01, $"a default of {tester.Blank.GetType().Name}", definition => Questions(definition).Any(question => question.Default is not null && IsOf(question, tester))),
            Has(0.01, $"a parameter {tester.Blank.GetType().Name}", definition => definition.Parameters.Any(parameter => parameter.Kind.GetType() == tester.Blank.GetType())),
        }),
        Has(0.1, "a required parameter", definition => definition.Parameters.Any(parameter => parameter.Requirement == Requirement.Required)),
        Has(0.05, "a calculation without a prompt", definition => Questions(definition).Any(question => question.Prompt is null)),
        Has(0.06, "a calculation that may be hidden", definition => Questions(definition).Any(question => question is { Calculated: not null, VisibleWhen: not null })),
        Has(0.03, "a calculation from another one", definition => Questions(definition).Where(question => question.Calculated is not null).ToArray() is var calculated
            && calculated.Any(question => calculated.Any(other => Names.In(question.Calculated!).Contains(other.Id)))),
        Has(0.03, "calculated rows", definition => Questions(definition).Any(question => question is { Calculated: not null, Kind: Matrix })),
        Has(0.04, "several constraints", definition => Questions(definition).Any(question => question.Constraints.Count > 1)),
        Has(0.05, "a constraint that is an error", definition => Questions(definition).Any(question => question.Constraints.Any(constraint => constraint.Severity == ProblemSeverity.Error))),
        Has(0.05, "a constraint that is a warning", definition => Questions(definition).Any(question => question.Constraints.Any(constraint => constraint.Severity == ProblemSeverity.Warning))),
        Has(0.03, "a constraint on a calculation", definition => Questions(definition).Any(question => question is { Calculated: not null, Constraints.Count: > 0 })),
        Has(0.1, "an expression with a parameter", definition => definition.Parameters.Any(parameter => Texts(definition).Any(text => Names.In(text).Contains(parameter.Id)))),
    ];

    /// <summary>Every function of the reference but those that operators name, and arithmetic.</summary>
    private static Label<Sample>[] Functions =>
    [
        .. FunctionsOfThePage().Select(function => Says(0.005, $@"\b{function}\(", $"{function}( )")),
        .. new[] { "+", "-", "*", "/" }.Select(@operator => Says(0.02, $@" {Regex.Escape(@operator)} ", @operator)), Says(0.005, @"\.\*\)", "all rows by a star"),
    ];

    private static IEnumerable<string> FunctionsOfThePage() =>
        Regex.Matches(File.ReadAllText(Repository.PathOf("docs/reference/expressions.md")), @"^\| `(\w+)\(", RegexOptions.Multiline, TimeSpan.FromSeconds(1))
            .Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal);

    private static bool IsOf(Question question, KindTester tester) => (question.Kind is Matrix matrix ? matrix.Cell : question.Kind).GetType() == tester.Blank.GetType();

    /// <summary>Most conditions look back; a share looks ahead, and has its own warning.</summary>
    private static Label<Sample>[] Order =>
    [
        new("looking ahead", sample => sample.LooksAhead, 0.1),
        new("looking back only", sample => sample.Conditions.Length > 0 && !sample.LooksAhead, 0.5),
    ];

    [Fact]
    public void Definitions_MadeSmaller_EndAsOneBareQuestion()
    {
        foreach (SurveyDefinition definition in Some(5))
        {
            SurveyDefinition smallest = MadeSmaller(definition, _ => true);

            Question question = Assert.Single(Questions(smallest));
            Assert.Empty(Texts(smallest));
            Assert.Empty(smallest.Rules);
            Assert.Equal(Requirement.Optional, question.Requirement);
            Assert.True(Options(smallest).Count() <= 1);
        }
    }

    /// <summary>What a failure is about stays, and what that stands on and reads.</summary>
    [Theory]
    [InlineData(@"\ball\(")]
    [InlineData(@" has any \[")]
    [InlineData("length")]
    public void Definitions_MadeSmallerAroundACondition_KeepLittleElse(string pattern)
    {
        bool Says(SurveyDefinition definition) => Texts(definition).Any(text => Matches(text, pattern));
        SurveyDefinition[] saying = [.. Some(200).Where(Says).Take(3)];
        Assert.NotEmpty(saying);
        foreach (SurveyDefinition definition in saying)
        {
            SurveyDefinition smallest = MadeSmaller(definition, Says);

            Assert.True(Questions(smallest).Count() <= 3, Encoding.UTF8.GetString(SurveyJson.Write(smallest)));
            Assert.True(Texts(smallest).Count() <= 2);
        }
    }

    private static List<SurveyDefinition> Some(int count)
    {
        List<SurveyDefinition> definitions = [];
        Properties.Check(count, SurveyGen.Definitions(), definitions.Add);
        return definitions;
    }

    private static SurveyDefinition MadeSmaller(SurveyDefinition definition, Func<SurveyDefinition, bool> fails)
    {
        int steps = 0;
        while (SurveyGen.Definitions().Shrinker(definition).FirstOrDefault(fails) is { } smaller)
        {
            Assert.True(Survey.Compile(smaller).IsSuccess);
            Assert.True(++steps < 1_000);
            definition = smaller;
        }

        return definition;
    }

    private static Label<Sample> Json(double atLeast, string text) =>
        new(text, sample => sample.Json.Contains(text, StringComparison.Ordinal), atLeast);

    private static Label<Sample> Has(double atLeast, string what, Func<SurveyDefinition, bool> has) =>
        new(what, sample => has(sample.Definition), atLeast);

    private static Label<Sample> Says(double atLeast, string pattern, string? name = null) =>
        new(name ?? pattern, sample => Array.Exists(sample.Conditions, text => Matches(text, pattern)), atLeast);

    private static bool Matches(string text, string pattern) => Regex.IsMatch(text, pattern, RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>Every condition of it.</summary>
    private static IEnumerable<string> Texts(SurveyDefinition definition) =>
    [
        .. All(definition.Sections).Select(item => item.VisibleWhen).OfType<string>(),
        .. Questions(definition).SelectMany(question => new[] { question.RequiredWhen, question.Calculated, question.Default }).OfType<string>(),
        .. Questions(definition).SelectMany(question => question.Constraints).Select(constraint => constraint.Assert),
        .. Questions(definition).Select(question => question.Kind).OfType<Matrix>().SelectMany(matrix => matrix.Rows).Select(row => row.VisibleWhen).OfType<string>(),
        .. Options(definition).Select(option => option.VisibleWhen).OfType<string>(),
        .. definition.Rules.SelectMany(rule => new[] { rule.When, rule.Assert }).OfType<string>(),
    ];

    private static IEnumerable<SurveyItem> All(IEnumerable<SurveyItem> items) =>
        items.SelectMany(item => item is Section section ? All(section.Items).Prepend(item) : [item]);

    private static IEnumerable<Question> Questions(SurveyDefinition definition) => All(definition.Sections).OfType<Question>();

    private static IEnumerable<Option> Options(SurveyDefinition definition) =>
    [
        .. Questions(definition).SelectMany(Options),
        .. definition.OptionSets.SelectMany(set => set.Value),
    ];

    private static IEnumerable<Option> Options(Question question) =>
        (question.Kind is Matrix matrix ? matrix.Cell : question.Kind) is ChoiceKind choice ? choice.Options : [];

    /// <summary>A definition, and what is asked of it again and again.</summary>
    private sealed class Sample(SurveyDefinition definition)
    {
        public SurveyDefinition Definition => definition;

        public Outcome<Survey> Outcome { get; } = Survey.Compile(definition);

        public string Json { get; } = Encoding.UTF8.GetString(SurveyJson.Write(definition));

        public string[] Conditions { get; } = [.. Texts(definition)];

        public bool LooksAhead => Outcome.Problems.Any(problem => problem.Code == ProblemCodes.ForwardReference);
    }
}
