using FsCheck;
using FsCheck.Fluent;
using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>What invariants are checked on: one survey, or any of many.</summary>
internal sealed class Subject
{
    private readonly Survey? _survey;
    private readonly Arbitrary<SurveyDefinition>? _definitions;

    public Subject(Survey survey) => _survey = survey;

    public Subject(Arbitrary<SurveyDefinition> definitions) => _definitions = definitions;

    public bool IsOneSurvey => _survey is not null;

    /// <summary>Why an invariant that needs this says nothing here; null when it does.</summary>
    public string? WhyNot(Trait? needs) =>
        needs is null || _survey is null || needs.Holds(Blueprint.Of(_survey)) ? null : needs.Lacking;

    public Arbitrary<Trial> Trials(Cast cast)
    {
        Gen<Survey> surveys = _definitions is null
            ? Gen.Constant(_survey!)
            : _definitions.Generator.Select(definition => Survey.Compile(definition).Value);
        Gen<Trial> trials = surveys.SelectMany(survey => SurveyGen.WithDice((dice, size) => Make(survey, cast, size, dice)));
        return Arb.From(trials, trial => Shrink(trial, cast));
    }

    private static Trial Make(Survey survey, Cast cast, int size, Dice dice) => new(
        cast == Cast.Finishers
            ? RespondentGenerator.MakeValid(survey, dice)
            : RespondentGenerator.Make(survey, SurveyGen.UsualCare, SurveyGen.MostSteps(size), dice),
        dice.Next());

    /// <summary>A smaller definition first, then somebody who does less.</summary>
    private IEnumerable<Trial> Shrink(Trial trial, Cast cast)
    {
        IEnumerable<Respondent> inSmaller = _definitions is null
            ? []
            : _definitions.Shrinker(trial.Survey.Definition)
                .Select(definition => RespondentShrinker.In(trial.Respondent, Survey.Compile(definition).Value))
                .Where(respondent => cast == Cast.Anybody || !Expect.HasErrors(respondent.Play().Check()));
        IEnumerable<Respondent> inSame = cast == Cast.Anybody
            ? RespondentShrinker.Shrink(trial.Respondent)
            : RespondentShrinker.ShrinkValid(trial.Respondent);
        return inSmaller.Concat(inSame).Select(respondent => new Trial(respondent, trial.Seed));
    }
}
