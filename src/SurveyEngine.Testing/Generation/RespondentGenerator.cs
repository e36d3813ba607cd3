using SurveyEngine.Model;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Generation;

/// <summary>Plays a respondent: every step is chosen by looking at what is shown at that moment.</summary>
internal sealed class RespondentGenerator
{
    private const int MostSearches = 30;
    private const int MostRepairs = 60;
    private const int MostAttempts = 20;

    private readonly Survey _survey;
    private readonly Blueprint _blueprint;
    private readonly Dice _dice;
    private readonly ValidValues _values;
    private readonly List<Step> _steps = [];
    private SurveySession _session;

    private RespondentGenerator(Survey survey, Dice dice)
    {
        _survey = survey;
        _blueprint = Blueprint.Of(survey);
        _dice = dice;
        _values = new ValidValues(_blueprint, dice);
        _session = survey.Start();
    }

    /// <summary>Somebody who answers some of it, goes back and forth, and makes mistakes.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="care">The share of steps that are sensible, from 0 to 1.</param>
    /// <param name="steps">The most steps.</param>
    /// <param name="dice">Chance.</param>
    public static Respondent Make(Survey survey, double care, int steps, Dice dice)
    {
        var generator = new RespondentGenerator(survey, dice);
        if (survey.FieldPaths.Count > 0)
            generator.Wander(care, dice.Between(0, steps));

        return generator.Respondent();
    }

    /// <summary>Somebody who answers everything that must be answered, and leaves nothing wrong.</summary>
    /// <exception cref="PropertyException">No valid response was found.</exception>
    public static Respondent MakeValid(Survey survey, Dice dice)
    {
        var generator = new RespondentGenerator(survey, dice);
        for (int attempt = 0; attempt < MostAttempts; attempt++)
        {
            if (generator.Complete())
                return generator.Respondent();

            generator.StartAgain();
        }

        generator.Complete();
        throw new PropertyException(
            $"No valid response to {survey.Id} was found: perhaps there is none.\n{generator.Respondent()}\nWhat is wrong:\n"
            + string.Join('\n', generator._session.Check().Select(problem => $"  {problem}")));
    }

    private Respondent Respondent() => new(_survey, [.. _steps]);

    private void StartAgain()
    {
        _steps.Clear();
        _session = _survey.Start();
    }

    private SurveyChange? Take(Step step)
    {
        _steps.Add(step);
        return step.Take(_session);
    }

    private void Answer(FieldPlan field, AnswerValue value) => Take(new Step.Answer(field.Path, value));

    private void Wander(double care, int steps)
    {
        // Half of them begin as the survey is meant to be filled in: deep branches are reached by nobody else.
        if (_dice.Chance(0.5))
        {
            foreach (FieldPlan field in _blueprint.Fields.Where(field => _session.IsShown(field.Path) && _dice.Chance(care)))
            {
                if (_steps.Count < steps)
                    Give(field, _values.For(field, _session));
            }
        }

        while (_steps.Count < steps)
        {
            if (_dice.Chance(care))
                BeSensible();
            else
                BeCareless();
        }
    }

    private void BeSensible()
    {
        FieldPlan field = _dice.Pick(_blueprint.Fields);
        for (int search = 0; search < MostSearches && !_session.IsShown(field.Path); search++)
            field = _dice.Pick(_blueprint.Fields);

        if (!_session.IsShown(field.Path) || _dice.Chance(0.05))
            Take(new Step.Submit());
        else if (_dice.Chance(0.15))
            Take(new Step.Clear(field.Path));
        else if (field.Options.Count > 0 && _dice.Chance(0.3))
            Take(new Step.Toggle(field.Path, _dice.Pick(field.Options).Code));
        else
            Give(field, _values.For(field, _session));
    }

    private void BeCareless()
    {
        FieldPlan field = _dice.Pick(_blueprint.Fields);
        switch (_dice.Below(4))
        {
            case 0:
                Answer(field, _dice.Pick(WrongValues.Of(field, _dice)).Value);
                break;
            case 1:
                Answer(field, _values.For(field, _session));
                break;
            case 2 when field.Options.Count > 0:
                Answer(field, field.Kind is MultiChoice
                    ? AnswerValue.Options(_dice.Shuffled(_dice.Some(field.Options, 1, field.Options.Count)).Select(option => option.Code).ToArray())
                    : _dice.Pick(field.Options).Code);
                break;
            default:
                Take(new Step.Enter(field.Path, _dice.Pick(["", " ", "x", "１，２００", "7", "-0.50", "a@b.jp", "漢字\r\n", "a, b"])));
                break;
        }
    }

    private void Give(FieldPlan field, AnswerValue value)
    {
        if (!value.IsBlank && _dice.Chance(0.2))
            Take(new Step.Enter(field.Path, _values.Typed(field, value)));
        else
            Answer(field, value);
    }

    /// <summary>Answers forward through what is shown, until nothing is wrong.</summary>
    private bool Complete()
    {
        double share = _dice.Pick([0.1, 0.5, 0.9]);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        while (VisitShown(visited, share))
        {
            // An answer may have shown something further up.
        }

        for (int repair = 0; repair < MostRepairs; repair++)
        {
            if (_session.Check().FirstOrDefault(problem => problem.Severity == ProblemSeverity.Error) is not { } problem)
                return true;

            Repair(problem);
        }

        return false;
    }

    private bool VisitShown(HashSet<string> visited, double share)
    {
        int before = visited.Count;
        foreach (FieldPlan field in _blueprint.Fields)
        {
            if (!_session.IsShown(field.Path) || !visited.Add(field.Path))
                continue;
            if (field.Requirement == Requirement.Required || _dice.Chance(share))
                Answer(field, _values.For(field, _session));
        }

        return visited.Count > before;
    }

    /// <summary>
    /// Gives the field another answer; of a rule, one of the fields that it reads. What can have no answer as things are, such as a
    /// choice of two with one option shown, is helped by another answer of what it depends on.
    /// </summary>
    private void Repair(Problem problem)
    {
        FieldPlan field = _blueprint[problem.Path!];
        if (problem.Code == ProblemCodes.Rule)
        {
            Rule rule = _survey.Definition.Rules.First(rule => rule.Id == (string?)problem["rule"]);
            FieldPlan[] readable = [.. _blueprint.FieldsOf(rule).Where(read => _session.IsShown(read.Path))];
            field = readable.Length == 0 ? field : _dice.Pick(readable);
        }

        AnswerValue value = _values.For(field, _session);
        bool mayBeBlank = problem.Code != ProblemCodes.Required;
        if (value.IsBlank && !mayBeBlank && _blueprint.FieldsReadBy(field).Where(read => _session.IsShown(read.Path)).ToArray() is { Length: > 0 } read)
        {
            field = _dice.Pick(read);
            value = _values.For(field, _session);
            mayBeBlank = true;
        }

        Answer(field, mayBeBlank && _dice.Chance(0.5) ? AnswerValue.Blank : value);
    }
}
