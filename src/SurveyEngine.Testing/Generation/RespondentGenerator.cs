using SurveyEngine.Model;
using SurveyEngine.Testing.Kinds;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Generation;

/// <summary>Generates respondents; every step is chosen by what is shown at that moment.</summary>
internal sealed class RespondentGenerator
{
    private const int MaxSearches = 30;
    private const int MaxRepairs = 60;
    private const int MaxAttempts = 20;

    private readonly Survey _survey;
    private readonly DefinitionOutline _outline;
    private readonly Dice _dice;
    private readonly List<Step> _steps = [];
    private readonly ValueList<KeyValuePair<string, AnswerValue>> _parameters;
    private SurveySession _session;

    private RespondentGenerator(Survey survey, Dice dice)
    {
        _survey = survey;
        _outline = DefinitionOutline.Of(survey);
        _dice = dice;
        _parameters = ParameterGenerator.Values(survey, dice);
        _session = survey.Start(GivenParameters.Of(survey, _parameters));
    }

    /// <summary>Generates a person who answers a part of the survey, goes back and forth, and makes mistakes.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="validShare">The share of sensible steps, from 0 to 1.</param>
    /// <param name="maxSteps">The maximum number of steps.</param>
    /// <param name="dice">The source of chance.</param>
    public static Respondent Make(Survey survey, double validShare, int maxSteps, Dice dice)
    {
        var generator = new RespondentGenerator(survey, dice);
        if (generator._outline.Answerable.Count > 0)
            generator.Wander(validShare, dice.Between(0, maxSteps));

        return generator.Respondent();
    }

    /// <summary>Generates a person who answers all that is required and leaves no problem that is an error.</summary>
    /// <exception cref="PropertyException">No valid response was found.</exception>
    public static Respondent MakeValid(Survey survey, Dice dice)
    {
        var generator = new RespondentGenerator(survey, dice);
        for (int attempt = 0; attempt < MaxAttempts; attempt++)
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

    private Respondent Respondent() => new(_survey, [.. _steps]) { Parameters = _parameters };

    private void StartAgain()
    {
        _steps.Clear();
        _session = _survey.Start(GivenParameters.Of(_survey, _parameters));
    }

    private SurveyChange? Take(Step step)
    {
        _steps.Add(step);
        return step.Take(_session);
    }

    private AnswerValue Valid(DefinedField field) => field.Tester.Valid(field, _session, _dice);

    private void Answer(DefinedField field, AnswerValue value) => Take(new Step.Answer(field.Path, value));

    private void Wander(double validShare, int steps)
    {
        // Half of them begin by filling in the survey in order, which is the only way into deep branches.
        if (_dice.Chance(0.5))
        {
            foreach (DefinedField field in _outline.Answerable.Where(field => _session.IsShown(field.Path) && _dice.Chance(validShare)))
            {
                if (_steps.Count < steps)
                    Give(field, Valid(field));
            }
        }

        while (_steps.Count < steps)
        {
            if (_dice.Chance(validShare))
                BeSensible();
            else
                BeCareless();
        }
    }

    private void BeSensible()
    {
        DefinedField field = _dice.Pick(_outline.Answerable);
        for (int search = 0; search < MaxSearches && !_session.IsShown(field.Path); search++)
            field = _dice.Pick(_outline.Answerable);

        if (!_session.IsShown(field.Path) || _dice.Chance(0.05))
            Take(new Step.Submit());
        else if (_dice.Chance(0.15))
            Take(new Step.Clear(field.Path));
        else if (field.HasDefault && _dice.Chance(0.2))
            Answer(field, AnswerValue.Blank);
        else if (field.Options.Count > 0 && _dice.Chance(0.3))
            Take(new Step.Toggle(field.Path, _dice.Pick(field.Options).Code));
        else
            Give(field, Valid(field));
    }

    private void BeCareless()
    {
        DefinedField field = _dice.Pick(_outline.Fields);
        switch (_dice.Below(4))
        {
            case 0:
                Answer(field, _dice.Pick(field.Tester.Wrong(field, _dice)).Value);
                break;
            case 1:
                Answer(field, Valid(field));
                break;
            case 2 when field.Options.Count > 0:
                Answer(field, field.Tester.Any(field, _dice));
                break;
            default:
                Take(new Step.Enter(field.Path, _dice.Pick(KindTesters.Typings)));
                break;
        }
    }

    private void Give(DefinedField field, AnswerValue value)
    {
        if (!value.IsBlank && _dice.Chance(0.2))
            Take(new Step.Enter(field.Path, field.Tester.Typed(field, value, _dice)));
        else
            Answer(field, value);
    }

    /// <summary>Answers the shown fields in order, then repairs the errors; tells whether none is left.</summary>
    private bool Complete()
    {
        double share = _dice.Pick([0.1, 0.5, 0.9]);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        while (VisitShown(visited, share))
        {
            // An answer may have shown a field further up.
        }

        for (int repair = 0; repair < MaxRepairs; repair++)
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
        foreach (DefinedField field in _outline.Answerable)
        {
            if (!_session.IsShown(field.Path) || !visited.Add(field.Path))
                continue;
            if (field.Requirement == Requirement.Required || _dice.Chance(share))
                Answer(field, Valid(field));
        }

        return visited.Count > before;
    }

    /// <summary>
    /// Gives another answer to the field of a problem, or to one of the fields that a rule reads. When the field has no valid answer, such
    /// as a choice of at least two with one option shown, a field that it depends on gets another answer instead.
    /// </summary>
    private void Repair(Problem problem)
    {
        DefinedField field = _outline[problem.Path!];
        if (problem.Code == ProblemCodes.Rule)
        {
            Rule rule = _survey.Definition.Rules.First(rule => rule.Id == (string?)problem["rule"]);
            DefinedField[] readable = [.. _outline.FieldsOf(rule).Where(read => _session.IsShown(read.Path) && !read.IsCalculated)];
            field = readable.Length == 0 ? field : _dice.Pick(readable);
        }

        if (field.IsCalculated)
        {
            // Nobody answers it, but what it is calculated from.
            DefinedField[] answerable = [.. _outline.FieldsReadBy(field).Where(read => _session.IsShown(read.Path) && !read.IsCalculated)];
            if (answerable.Length == 0)
                return;

            field = _dice.Pick(answerable);
            Answer(field, _dice.Chance(0.5) ? AnswerValue.Blank : Valid(field));
            return;
        }

        AnswerValue value = Valid(field);
        bool mayBeBlank = problem.Code != ProblemCodes.Required;
        if (value.IsBlank && !mayBeBlank && _outline.FieldsReadBy(field).Where(read => _session.IsShown(read.Path) && !read.IsCalculated).ToArray() is { Length: > 0 } read)
        {
            field = _dice.Pick(read);
            value = Valid(field);
            mayBeBlank = true;
        }

        Answer(field, mayBeBlank && _dice.Chance(0.5) ? AnswerValue.Blank : value);
    }
}
