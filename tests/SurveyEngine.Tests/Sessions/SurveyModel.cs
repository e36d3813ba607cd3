using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SurveyEngine.Model;
using SurveyEngine.Testing;
using SurveyEngine.Testing.Plain;
using SurveyEngine.Testing.Surveys;
using SurveyEngine.Text;

namespace SurveyEngine.Tests.Sessions;

/// <summary>
/// The semantics of surveys as plainly as can be: dictionaries, everything computed anew at each question, a line for a
/// sentence. Answers are the values of <see cref="PlainExpressions"/>; a null draft is an emptied field.
/// </summary>
internal sealed class SurveyModel
{
    private readonly Survey _survey;
    private readonly Dictionary<string, object?> _drafts = [];
    private readonly Dictionary<string, string> _entered = [];
    private readonly PlainExpressions _expressions;

    public SurveyModel(Respondent respondent)
    {
        _survey = respondent.Survey;
        Dictionary<string, AnswerValue> parameters = respondent.Parameters.ToDictionary(StringComparer.Ordinal);
        Fields = DefinitionOutline.Of(_survey).Fields;
        _expressions = new(DefinitionOutline.Of(_survey), IsShown, Answer, name => PlainValues.Of(parameters.GetValueOrDefault(name)));
    }

    public IReadOnlyList<DefinedField> Fields { get; }

    public bool IsShown(DefinedField field) => field.Host is { } host
        ? Picks(Answer(host)).Contains(field.SpecifiedOption!)
        : field.Conditions.All(condition => _expressions.Holds(condition)) && (field.Options.Count == 0 || field.Options.Any(IsShown));

    public bool IsShown(Option option) => option.VisibleWhen is null || _expressions.Holds(option.VisibleWhen);

    /// <summary>What counts: nothing of a hidden field, and no hidden option; a calculation, else what was given, else the default.</summary>
    public object? Answer(DefinedField field)
    {
        string? expression = field.IsCalculated ? field.Question.Calculated : field.HasDefault && !_drafts.ContainsKey(field.Path) ? field.Question.Default : null;
        object? draft = _drafts.GetValueOrDefault(field.Path);
        return (draft is null && expression is null) || !IsShown(field) ? null
            : expression is not null ? PlainExpressions.Fit(field, _expressions.Value(expression, field.IsRow ? field : null), IsShown)
            : field.Options.Count > 0 ? PlainExpressions.Fit(field, draft, IsShown)
            : draft;
    }

    /// <summary>Whether the step is taken; null for one that the model leaves out.</summary>
    public bool? Take(Step step) => step switch
    {
        Step.Answer answer => Fields.FirstOrDefault(field => field.Path == answer.Path) is { } field && Give(field, answer.Value),
        Step.Enter enter => Fields.FirstOrDefault(field => field.Path == enter.Path) is { } field && Type(field, enter.Typed),
        Step.Clear clear => Fields.FirstOrDefault(field => field.Path == clear.Path) is { } field && Give(field, AnswerValue.Blank) && (_drafts.Remove(clear.Path) || true),
        Step.Toggle toggle => Fields.FirstOrDefault(field => field.Path == toggle.Path) is { } field && Click(field, toggle.Option),
        _ => null,
    };

    public IEnumerable<string> Problems()
    {
        foreach (DefinedField field in Fields.Where(IsShown))
        {
            IEnumerable<string> wrong = Answer(field) is { } answer ? WrongWith(field, answer) : WrongWithBlank(field);
            foreach (string code in _entered.TryGetValue(field.Path, out string? refused) ? [refused] : wrong.Concat(ConstraintsBrokenBy(field)))
                yield return $"{field.Path} {code}";
        }

        foreach (Rule rule in _survey.Definition.Rules.Where(IsBroken))
            yield return $"{rule.Fields[0]} rule";
    }

    private bool Give(DefinedField field, AnswerValue value)
    {
        if (field.IsCalculated)
            return false;
        if (value.IsBlank)
        {
            _entered.Remove(field.Path);
            _drafts[field.Path] = null;
            return true;
        }

        bool IsKnown(string code) => field.Options.Any(option => option.Code == code);
        object? draft = (field.Kind, PlainValues.Of(value)) switch
        {
            (SingleChoice, string code) when IsKnown(code) => code,
            (MultiChoice, HashSet<string> codes) when codes.All(IsKnown) => codes,
            (NumberEntry, decimal number) => number,
            (BooleanEntry, bool truth) => truth,
            (DateEntry, var date) => PlainValues.Date(date),
            (TimeEntry, var time) => PlainValues.Time(time),
            (DateTimeEntry, var moment) => PlainValues.Moment(moment),
            (TextEntry, string text) when IsWellFormed(text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'),
            _ => null,
        };
        if (draft is null)
            return false;

        _entered.Remove(field.Path);
        _drafts[field.Path] = draft;
        return true;
    }

    /// <summary>What is no value takes the place of the answer; a text that no field can hold changes nothing.</summary>
    private bool Type(DefinedField field, string typed)
    {
        string Code(string code) => field.Options.Any(option => option.Code == code) ? code : WidthFolding.Fold(code);
        string plain = WidthFolding.Fold(typed).Trim();
        AnswerValue value = field.Kind switch
        {
            _ when ((AnswerValue)typed).IsBlank => default(AnswerValue),
            SingleChoice => Code(typed.Trim()),
            MultiChoice => AnswerValue.Options([.. typed.Split([.. " \t\r\n,、，\u3000"], StringSplitOptions.RemoveEmptyEntries).Select(Code)]),
            NumberEntry when Regex.IsMatch(plain, @"^-?(\d+|[1-9]\d{0,2}(,\d{3})+)(\.\d+)?$", RegexOptions.None, TimeSpan.FromSeconds(1)) =>
                decimal.Parse(plain.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture),
            BooleanEntry kind when plain == kind.TrueLabel || plain.Equals("true", StringComparison.OrdinalIgnoreCase) => true,
            BooleanEntry kind when plain == kind.FalseLabel || plain.Equals("false", StringComparison.OrdinalIgnoreCase) => false,
            TextEntry { Format: TextFormat.Email } or DateEntry or TimeEntry or DateTimeEntry => plain,
            _ => typed,
        };
        if (Give(field, value))
            return true;

        if (IsWellFormed(typed) && !field.IsCalculated)
        {
            _drafts[field.Path] = null;
            _entered[field.Path] = field.Kind switch
            {
                NumberEntry or BooleanEntry => "wrong_type",
                DateEntry or TimeEntry or DateTimeEntry => "bad_format",
                _ => "unknown_option",
            };
        }

        return false;
    }

    private bool Click(DefinedField field, string code)
    {
        if (field.Options.FirstOrDefault(option => option.Code == code) is not { } option)
            return false;

        HashSet<string> picks = Picks(_drafts.TryGetValue(field.Path, out object? draft) ? draft : Answer(field));
        bool wasPicked = picks.Remove(code);
        if (field.Kind is SingleChoice || (option.Exclusive && !wasPicked))
            picks.Clear();
        if (!wasPicked)
            picks = [.. picks.Where(other => !field.Options.First(known => known.Code == other).Exclusive), code];

        return Give(field, field.Kind is SingleChoice ? picks.FirstOrDefault() : AnswerValue.Options([.. picks]));
    }

    private IEnumerable<string> WrongWithBlank(DefinedField field)
    {
        Requirement requirement = field.Host is null && field.Question.RequiredWhen is { } condition && _expressions.Holds(condition) ? Requirement.Required : field.Requirement;
        return requirement == Requirement.Optional ? [] : [requirement == Requirement.Required ? "required" : "requested"];
    }

    private static IEnumerable<string> WrongWith(DefinedField field, object answer) => (field.Kind, answer) switch
    {
        (MultiChoice, HashSet<string> { Count: 1 } picks) when AnyExclusive(field, picks) => [],
        (MultiChoice multi, HashSet<string> picks) => Those((AnyExclusive(field, picks), "exclusive"), (picks.Count < multi.Min, "too_few"), (picks.Count > multi.Max, "too_many")),
        (NumberEntry kind, decimal number) => Those((number < kind.Min, "below_minimum"), (number > kind.Max, "above_maximum"), (kind.Decimals is { } most && decimal.Round(number, most) != number, "too_many_decimals")),
        (DateEntry kind, DateOnly date) => Those((date < kind.Min, "below_minimum"), (date > kind.Max, "above_maximum")),
        (TimeEntry kind, TimeOnly time) => Those((time < kind.Min, "below_minimum"), (time > kind.Max, "above_maximum")),
        (DateTimeEntry kind, DateTime moment) => Those((moment < kind.Min, "below_minimum"), (moment > kind.Max, "above_maximum")),
        (TextEntry kind, string text) => Those((PlainValues.Length(text, kind.CountAs) > kind.MaxLength, "too_long"), (PlainValues.Length(text, kind.CountAs) < kind.MinLength, "too_short"), (!HasFormat(kind, text), "bad_format")),
        _ => [],
    };

    private static bool AnyExclusive(DefinedField field, HashSet<string> picks) => field.Options.Any(option => option.Exclusive && picks.Contains(option.Code));

    private static IEnumerable<string> Those(params (bool Applies, string Code)[] codes) => codes.Where(code => code.Applies).Select(code => code.Code);

    private static bool HasFormat(TextEntry kind, string text) =>
        (kind.Multiline || !text.Contains('\n', StringComparison.Ordinal))
        && (kind.Format != TextFormat.Ascii || text.All(c => c is (>= ' ' and <= '~') or '\n'))
        && (kind.Format != TextFormat.Email || Regex.IsMatch(text, @"\A[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+\z", RegexOptions.None, TimeSpan.FromSeconds(1)))
        && (kind.Pattern is null || Regex.IsMatch(text, $@"\A(?:{kind.Pattern})\z", RegexOptions.None, TimeSpan.FromSeconds(1)));

    private static bool IsWellFormed(string text) => text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar && (!Rune.IsControl(rune) || rune.Value is '\t' or '\r' or '\n'));

    /// <summary>A constraint is asked while its field and all other names in it are answered, but for those in what sees absence.</summary>
    private IEnumerable<string> ConstraintsBrokenBy(DefinedField field) => Answer(field) is null || field.Host is not null ? [] : field.Question.Constraints
        .Where(constraint => NamesThatMustBeAnswered(constraint.Assert).All(name => _expressions.IsAnswered(name, field.IsRow ? field : null)))
        .Where(constraint => !_expressions.Holds(constraint.Assert, field.IsRow ? field : null))
        .Select(_ => "constraint");

    private static List<string> NamesThatMustBeAnswered(string condition)
    {
        string rest = condition;
        while (Regex.Match(rest, @"\b(answered|coalesce|count|sum|min|max|mean|unique|any|all)\((?:'[^']*'|[^()']|(?<open>\()|(?<-open>\)))*(?(open)(?!))\)", RegexOptions.None, TimeSpan.FromSeconds(1)) is { Success: true } seen)
            rest = rest.Remove(seen.Index, seen.Length).Insert(seen.Index, "true");

        return Names.In(rest);
    }

    private bool IsBroken(Rule rule) =>
        rule.Fields.All(path => IsShown(Fields.First(field => field.Path == path))) && (rule.When is null || _expressions.Holds(rule.When)) && !_expressions.Holds(rule.Assert);

    private static HashSet<string> Picks(object? answer) => answer switch { HashSet<string> codes => [.. codes], string code => [code], _ => [] };
}
