using FsCheck;
using FsCheck.Fluent;
using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>The source of the surveys that invariants are checked on: one survey, or generated ones.</summary>
internal sealed class SurveySource
{
    // To compile a definition takes as long as hundreds of respondents do.
    private const int CasesPerDefinition = 100;
    private const int MinDefinitions = 20;

    private readonly Survey? _survey;
    private readonly Arbitrary<SurveyDefinition>? _definitions;

    public SurveySource(Survey survey) => _survey = survey;

    public SurveySource(Arbitrary<SurveyDefinition> definitions) => _definitions = definitions;

    /// <summary>The reason why an invariant that needs a feature is not applicable; null when it is.</summary>
    public string? WhyNot(SurveyFeature? needs) =>
        needs is null || _survey is null || needs.IsIn(DefinitionOutline.Of(_survey)) ? null : needs.Lacking;

    /// <summary>Whether an invariant is checked on the n-th case; to change one definition again and again would tell little.</summary>
    public bool IsDue(Invariant invariant, int number) =>
        !invariant.IsAboutDefinitions || _survey is null || number < MinDefinitions || number % CasesPerDefinition == 0;

    /// <summary>Generates respondents.</summary>
    public Arbitrary<Respondent> Respondents(RespondentKind kind, double validShare) => Arb.From(
        Surveys().SelectMany(survey => SurveyGen.WithDice((dice, size) => Make(survey, kind, validShare, size, dice))),
        respondent => Shrink(respondent, kind));

    /// <summary>Generates cases.</summary>
    public Arbitrary<TestCase> Cases(RespondentKind kind)
    {
        Arbitrary<Respondent> respondents = Respondents(kind, SurveyGen.DefaultValidShare);
        return Arb.From(
            respondents.Generator.SelectMany(respondent => SurveyGen.WithDice((dice, _) => new TestCase(respondent, dice.Next()))),
            testCase => respondents.Shrinker(testCase.Respondent).Select(respondent => new TestCase(respondent, testCase.Seed)));
    }

    /// <summary>Generates pairs of cases in the same survey.</summary>
    public Gen<CasePair> Pairs() => Surveys().SelectMany(survey => SurveyGen.WithDice((dice, size) => new CasePair(
        new TestCase(Make(survey, RespondentKind.Any, SurveyGen.DefaultValidShare, size, dice), dice.Next()),
        new TestCase(Make(survey, RespondentKind.Valid, SurveyGen.DefaultValidShare, size, dice), dice.Next()))));

    private Gen<Survey> Surveys() => _definitions is null
        ? Gen.Constant(_survey!)
        : _definitions.Generator.Select(definition => Survey.Compile(definition).Value);

    private Respondent Make(Survey survey, RespondentKind kind, double validShare, int size, Dice dice)
    {
        Respondent respondent = kind == RespondentKind.Valid
            ? RespondentGenerator.MakeValid(survey, dice)
            : RespondentGenerator.Make(survey, validShare, SurveyGen.MaxSteps(size), dice);
        return respondent with { TellsSurvey = _definitions is not null };
    }

    /// <summary>Respondents of a smaller definition first, then those who do less.</summary>
    private IEnumerable<Respondent> Shrink(Respondent respondent, RespondentKind kind)
    {
        IEnumerable<Respondent> inSmaller = _definitions is null
            ? []
            : _definitions.Shrinker(respondent.Survey.Definition)
                .Select(definition => RespondentShrinker.In(respondent, Survey.Compile(definition).Value))
                .OfType<Respondent>()
                .Where(smaller => kind == RespondentKind.Any || !Expect.HasErrors(smaller.Play().Check()));
        return inSmaller.Concat(kind == RespondentKind.Any ? RespondentShrinker.Shrink(respondent) : RespondentShrinker.ShrinkValid(respondent));
    }
}
