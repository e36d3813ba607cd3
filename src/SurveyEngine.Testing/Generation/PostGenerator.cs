using System.Text;
using SurveyEngine.Model;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Generation;

/// <summary>Generates posts: valid responses, and such with one fault.</summary>
internal sealed class PostGenerator
{
    private readonly Survey _survey;
    private readonly DefinitionOutline _outline;
    private readonly Respondent _respondent;
    private readonly SurveySession _session;
    private readonly Dice _dice;
    private readonly PostDraft _draft;

    private PostGenerator(Respondent respondent, Dice dice)
    {
        _respondent = respondent;
        _survey = respondent.Survey;
        _outline = DefinitionOutline.Of(_survey);
        _session = respondent.Play();
        _dice = dice;
        _draft = Draft(_session);
    }

    /// <summary>Generates a post from the answers of a valid respondent.</summary>
    public static Post Make(Respondent respondent, Dice dice) => new PostGenerator(respondent, dice).Make();

    private Post Make() => _dice.Below(14) switch
    {
        0 => Finished(null, null, null),
        1 or 2 => BreakBytes(),
        3 or 4 => BreakHeader(),
        5 => BreakKeys(),
        6 => BreakRule(ProblemCodes.Rule) ?? BreakAnswer(),
        7 => BreakRule(ProblemCodes.Constraint) ?? BreakAnswer(),
        8 or 9 => BreakCalculation() ?? BreakAnswer(),
        10 => BreakParameters() ?? BreakAnswer(),
        _ => BreakAnswer(),
    };

    /// <summary>The post of what counts. It may leave out what is calculated, and the parameters.</summary>
    private PostDraft Draft(SurveySession session)
    {
        bool saysCalculated = _dice.Chance(0.5);
        IEnumerable<KeyValuePair<string, AnswerValue>> answers =
            from field in _outline.Fields
            where session[field.Path] is { IsBlank: false } && (saysCalculated || !field.IsCalculated)
            select KeyValuePair.Create(field.Path, session[field.Path]!.Value);
        return new PostDraft(_survey, answers, _dice.Chance(0.5) ? _respondent.Parameters : []);
    }

    private Post Finished(string? fault, string? code, string? path) => Finished(_draft.ToUtf8Json(), fault, code, path);

    private Post Finished(byte[] utf8Json, string? fault, string? code, string? path) => new(_survey, utf8Json, fault, code, path) { Given = _respondent.Given() };

    private Post BreakBytes()
    {
        string json = _draft.ToJson();
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        string deep = string.Concat(Enumerable.Repeat('[', 65)) + string.Concat(Enumerable.Repeat(']', 65));
        (string fault, byte[] broken) = _dice.Below(9) switch
        {
            0 => ("cut off", bytes[.._dice.Below(bytes.Length)]),
            1 => ("a comma too many", Encoding.UTF8.GetBytes(json[..^1] + ",}")),
            2 => ("something after the end", Encoding.UTF8.GetBytes(json + "x")),
            3 => ("a comment", Encoding.UTF8.GetBytes("/* hello */" + json)),
            4 => ("a byte order mark", [0xEF, 0xBB, 0xBF, .. bytes]),
            5 => ("bytes that are no UTF-8", [.. bytes[..^1], .. ",\""u8, 0xC3, 0x28, .. "\":1}"u8]),
            6 => ("nested too deep", Encoding.UTF8.GetBytes($"{json[..^1]},\"x\":{deep}}}")),
            7 => ("single quotes", Encoding.UTF8.GetBytes(json.Replace('"', '\''))),
            _ => ("no number", Encoding.UTF8.GetBytes($"{json[..^1]},\"x\":NaN}}")),
        };
        return Finished(broken, fault, ProblemCodes.MalformedJson, path: null);
    }

    private Post BreakHeader()
    {
        switch (_dice.Below(10))
        {
            case 0:
                return Finished(Encoding.UTF8.GetBytes($"[{_draft.ToJson()}]"), "no object", ProblemCodes.WrongType, path: null);
            case 1:
                _draft.Header[0] = new("survey", _dice.Pick(["\"another\"", "1", "null", "[]"]));
                return Finished("another survey", ProblemCodes.WrongSurvey, "survey");
            case 2:
                _draft.Header.RemoveAt(0);
                return Finished("no survey", ProblemCodes.WrongSurvey, "survey");
            case 3:
                _draft.Header[1] = new("version", _dice.Pick(["\"0.0.0\"", "2", "{}"]));
                return Finished("another version", ProblemCodes.WrongVersion, "version");
            case 4:
                _draft.Header[2] = new("fingerprint", "\"sha256:0\"");
                return Finished("another fingerprint", ProblemCodes.WrongVersion, "fingerprint");
            case 5:
                _draft.HasAnswers = false;
                return Finished("no answers", ProblemCodes.Required, "answers");
            case 6:
                _draft.AnswersJson = _dice.Pick(["[]", "null", "\"\"", "true"]);
                return Finished("answers that are no object", ProblemCodes.WrongType, "answers");
            case 7:
                _draft.Header.Add(_dice.Pick(_draft.Header));
                return Finished("a property twice", ProblemCodes.DuplicateField, _draft.Header[^1].Key);
            case 8:
                _draft.AnswersName = "drafts";
                return Finished("a saved session", ProblemCodes.WrongDocument, "drafts");
            default:
                _draft.Header.Insert(_dice.Below(4), new("sneaky", "{\"a\":[1,2]}"));
                return Finished("a property that does not belong there", ProblemCodes.UnknownField, "sneaky");
        }
    }

    private Post BreakKeys()
    {
        if (_draft.Answers.Count > 0 && _dice.Chance(0.5))
        {
            KeyValuePair<string, string> answer = _dice.Pick(_draft.Answers);
            _draft.Answers.Insert(_dice.Below(_draft.Answers.Count), _dice.Chance(0.5) ? answer : new(answer.Key, "null"));
            return Finished("a field twice", ProblemCodes.DuplicateField, answer.Key);
        }

        string name = _dice.Pick(["no-such-field", "", "a b", "Q1.", "__proto__", "漢.字"]);
        if (_outline.Has(name))
            return Finished(null, null, null);

        _draft.Answers.Insert(_dice.Below(_draft.Answers.Count + 1), new(name, "1"));
        return Finished("a field that the survey does not have", ProblemCodes.UnknownField, name);
    }

    private Post BreakAnswer()
    {
        DefinedField[] shown = [.. _outline.Answerable.Where(field => _session.IsShown(field.Path))];
        DefinedField[] hidden = [.. _outline.Fields.Where(field => !_session.IsShown(field.Path))];
        if (hidden.Length > 0 && (shown.Length == 0 || _dice.Chance(0.25)))
            return AnswerHidden(_dice.Pick(hidden));
        if (shown.Length == 0)
            return Finished(null, null, null);

        // The kind is chosen first: numbers are rare in most surveys, and have faults of their own.
        DefinedField field = _dice.Pick(_dice.Pick([.. shown.GroupBy(field => field.Tester).Select(kind => kind.ToArray())]));
        if (_dice.Chance(0.2) && LeaveBlank(field) is { } blank)
            return blank;

        (string code, string json) = _dice.Pick(
            [.. field.Tester.WrongJson(field), .. field.Tester.Wrong(field, _dice).Select(wrong => (wrong.Code, PostDraft.Json(wrong.Value)))]);
        _draft.Set(field.Path, json);
        return Finished("a wrong answer", code, field.Path);
    }

    /// <summary>Says another value of a calculated field than the one that comes out; null when none is shown.</summary>
    private Post? BreakCalculation()
    {
        DefinedField[] shown = [.. _outline.Fields.Where(field => field.IsCalculated && _session.IsShown(field.Path))];
        if (shown.Length == 0)
            return null;

        DefinedField field = _dice.Pick(shown);
        AnswerValue other = field.Tester.Any(field, _dice);
        if (other == _session[field.Path])
            return null;

        _draft.Set(field.Path, PostDraft.Json(other));
        return Finished("another value of a calculated field", ProblemCodes.Calculated, field.Path);
    }

    /// <summary>Says another parameter than the one that was given; null when there is none.</summary>
    private Post? BreakParameters()
    {
        if (_survey.Definition.Parameters.Count == 0)
            return null;

        Parameter parameter = _dice.Pick(_survey.Definition.Parameters);
        bool isGiven = _respondent.Parameters.Any(given => given.Key == parameter.Id);
        string json = isGiven ? _dice.Pick(["null", "\"no such value\"", "[[]]"]) : PostDraft.Json(OneQuestionSurvey.Valid(parameter.Kind, _dice));
        _draft.Header.RemoveAll(property => property.Key == "parameters");
        _draft.Header.Add(new("parameters", $"{{{JsonString.Of(parameter.Id)}:{json}}}"));
        return json == "null" && !isGiven ? null : Finished("another parameter", ProblemCodes.WrongParameter, $"parameters.{parameter.Id}");
    }

    /// <summary>Gives other valid answers until a rule, or a constraint, is broken; null when none is.</summary>
    private Post? BreakRule(string code)
    {
        SurveySession session = _respondent.Play();
        DefinedField[] read = code == ProblemCodes.Rule
            ? [.. _survey.Definition.Rules.SelectMany(_outline.FieldsOf).Distinct()]
            : [.. _outline.Fields.Where(field => field.Question.Constraints.Count > 0).SelectMany(field => _outline.FieldsReadBy(field).Append(field)).Distinct()];
        for (int attempt = 0; attempt < 10 && read.Length > 0; attempt++)
        {
            DefinedField field = _dice.Pick(read);
            if (session.IsShown(field.Path))
                session.Answer(field.Path, field.Tester.Valid(field, session, _dice));

            IReadOnlyList<Problem> problems = session.Check();
            Problem? broken = problems.FirstOrDefault(problem => problem.Code == code);
            bool isElseFine = problems.All(problem => problem.Severity != ProblemSeverity.Error || problem.Code == code);
            if (broken is not null && isElseFine)
                return Finished(Draft(session).ToUtf8Json(), $"{code} {broken["rule"] ?? broken["index"]} does not hold", code, broken.Path);
        }

        return null;
    }

    /// <summary>No answer shows its own field, so that the answer of a hidden one is always reported.</summary>
    private Post AnswerHidden(DefinedField field)
    {
        _draft.Set(field.Path, PostDraft.Json(field.Tester.Any(field, _dice)));
        return Finished("an answer of a hidden field", ProblemCodes.NotShown, field.Path);
    }

    /// <summary>Leaves a required or requested field blank, unless that may hide it; null when it is neither.</summary>
    private Post? LeaveBlank(DefinedField field)
    {
        bool isRequested = field is { Requirement: Requirement.Requested, Question.RequiredWhen: null };
        if ((field.Requirement != Requirement.Required && !isRequested) || _outline.ReachOf(field.Path).Contains(field.Path))
            return null;

        _draft.Set(field.Path, _dice.Pick(["null", "\"\"", "\" \\t\"", "[]", "\"\\u3000\""]));
        return isRequested
            ? Finished("no answer where there should be one", ProblemCodes.Requested, field.Path)
            : Finished("no answer where there must be one", ProblemCodes.Required, field.Path);
    }
}
