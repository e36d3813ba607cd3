using FsCheck;
using FsCheck.Fluent;
using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>What invariants are checked on: one survey, or any of many.</summary>
internal sealed class Subject
{
    // Compiling a definition anew takes as long as hundreds of respondents do.
    private const int RespondentsADefinition = 100;
    private const int FewestDefinitions = 20;

    private readonly Survey? _survey;
    private readonly Arbitrary<SurveyDefinition>? _definitions;

    public Subject(Survey survey) => _survey = survey;

    public Subject(Arbitrary<SurveyDefinition> definitions) => _definitions = definitions;

    /// <summary>Why an invariant that needs this says nothing here; null when it does.</summary>
    public string? WhyNot(Trait? needs) =>
        needs is null || _survey is null || needs.Holds(Blueprint.Of(_survey)) ? null : needs.Lacking;

    /// <summary>Whether an invariant is to be checked on the n-th case: changing one definition again and again tells little.</summary>
    public bool IsDue(Invariant invariant, int number) =>
        !invariant.IsAboutDefinitions || _survey is null || number < FewestDefinitions || number % RespondentsADefinition == 0;

    /// <summary>Respondents; of many surveys, each of another one.</summary>
    public Arbitrary<Respondent> Respondents(Cast cast, double care) => Arb.From(
        Surveys().SelectMany(survey => SurveyGen.WithDice((dice, size) => Make(survey, cast, care, size, dice))),
        respondent => Shrink(respondent, cast));

    public Arbitrary<Trial> Trials(Cast cast)
    {
        Arbitrary<Respondent> respondents = Respondents(cast, SurveyGen.UsualCare);
        return Arb.From(
            respondents.Generator.SelectMany(respondent => SurveyGen.WithDice((dice, _) => new Trial(respondent, dice.Next()))),
            trial => respondents.Shrinker(trial.Respondent).Select(respondent => new Trial(respondent, trial.Seed)));
    }

    /// <summary>One of each cast, in the same survey.</summary>
    public Gen<Pair> Pairs() => Surveys().SelectMany(survey => SurveyGen.WithDice((dice, size) => new Pair(
        new Trial(Make(survey, Cast.Anybody, SurveyGen.UsualCare, size, dice), dice.Next()),
        new Trial(Make(survey, Cast.Finishers, SurveyGen.UsualCare, size, dice), dice.Next()))));

    private Gen<Survey> Surveys() => _definitions is null
        ? Gen.Constant(_survey!)
        : _definitions.Generator.Select(definition => Survey.Compile(definition).Value);

    private Respondent Make(Survey survey, Cast cast, double care, int size, Dice dice)
    {
        Respondent respondent = cast == Cast.Finishers
            ? RespondentGenerator.MakeValid(survey, dice)
            : RespondentGenerator.Make(survey, care, SurveyGen.MostSteps(size), dice);
        return respondent with { TellsSurvey = _definitions is not null };
    }

    /// <summary>A smaller definition first, then somebody who does less.</summary>
    private IEnumerable<Respondent> Shrink(Respondent respondent, Cast cast)
    {
        IEnumerable<Respondent> inSmaller = _definitions is null
            ? []
            : _definitions.Shrinker(respondent.Survey.Definition)
                .Select(definition => RespondentShrinker.In(respondent, Survey.Compile(definition).Value))
                .Where(smaller => cast == Cast.Anybody || !Expect.HasErrors(smaller.Play().Check()));
        return inSmaller.Concat(cast == Cast.Anybody ? RespondentShrinker.Shrink(respondent) : RespondentShrinker.ShrinkValid(respondent));
    }
}
