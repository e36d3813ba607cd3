using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SurveyEngine.Answers;
using SurveyEngine.Conditions;
using SurveyEngine.Model;
using SurveyEngine.Testing;

namespace SurveyEngine.Tests.Sessions;

/// <summary>
/// A session against a model that is obviously right: dictionaries, everything computed anew at each question, and every
/// sentence of the semantics (docs/explanation/semantics.md) as one line.
/// </summary>
public sealed class SessionModelTests
{
    [Fact]
    public void Session_OfAnyDefinition_IsWhatTheModelSays() => Properties.Check(
        cases: 1_000,
        SurveyGen.Respondents(SurveyGen.Definitions(), care: 0.7),
        respondent =>
        {
            var model = new Model(respondent.Survey.Definition);
            SurveySession session = respondent.Survey.Start();
            AssertSame(model, session);
            foreach (Step step in respondent.Steps)
            {
                if (model.Take(step) is { } isAccepted)
                    Assert.True(isAccepted == step.Take(session)!.IsAccepted, $"The model {(isAccepted ? "takes" : "refuses")}: {step}");
                AssertSame(model, session);
            }
        },
        new Properties.Label<Respondent>("conditions", r => Json(r).Contains("visibleWhen", StringComparison.Ordinal), AtLeast: 0.4),
        new Properties.Label<Respondent>("over rows", r => Json(r).Contains(" any(", StringComparison.Ordinal) || Json(r).Contains("all(", StringComparison.Ordinal)),
        new Properties.Label<Respondent>("hidden answers", r => r.Play() is var s && r.Steps.OfType<Step.Answer>().Any(a => !s.IsShown(a.Path))));

    private static string Json(Respondent respondent) => Encoding.UTF8.GetString(SurveyEngine.Json.SurveyJson.Write(respondent.Survey.Definition));

    private static void AssertSame(Model model, SurveySession session)
    {
        Assert.Equal(model.Fields.Select(field => field.Path), session.Survey.FieldPaths);
        Assert.Equal(model.Fields.Where(model.IsShown).Select(field => field.Path), session.Survey.FieldPaths.Where(session.IsShown));
        Assert.All(model.Fields, field => Assert.Equal(model.Answer(field), Plain(session[field.Path])));
        Assert.Equal(model.Problems().Order(StringComparer.Ordinal), session.Check().Select(problem => $"{problem.Path} {problem.Code}").Order(StringComparer.Ordinal));
    }

    private static object? Plain(AnswerValue value) => value.Kind switch
    {
        AnswerValueKind.Blank => null,
        AnswerValueKind.Options => value.AsOptions.ToHashSet(),
        AnswerValueKind.Number => value.AsNumber,
        _ => value.AsText,
    };

    private sealed record Field(string Path, Question Question, FieldKind Kind, ValueList<Option> Options, string[] Conditions, Requirement Requirement, Field? Host = null);

    /// <summary>Answers are a text (also the pick of a single), a number, a set of codes, or null.</summary>
    private sealed class Model
    {
        private readonly SurveyDefinition _definition;
        private readonly Dictionary<string, object> _drafts = [];

        public Model(SurveyDefinition definition)
        {
            _definition = definition;
            Fields = [.. definition.Sections.SelectMany(section => FieldsOf(section, []))];
        }

        public List<Field> Fields { get; }

        public bool IsShown(Field field) => field.Host is { } host
            ? Picks(host).Contains(field.Path[(host.Path.Length + 1)..])
            : field.Conditions.All(Holds) && (field.Options.Count == 0 || field.Options.Any(IsShown));

        public bool IsShown(Option option) => option.VisibleWhen is null || Holds(option.VisibleWhen);

        /// <summary>What counts: nothing of a hidden field, and no hidden option.</summary>
        public object? Answer(Field field)
        {
            if (!_drafts.TryGetValue(field.Path, out object? draft) || !IsShown(field))
                return null;

            HashSet<string> hidden = [.. field.Options.Where(option => !IsShown(option)).Select(option => option.Code)];
            return draft switch
            {
                HashSet<string> picks => picks.Except(hidden, StringComparer.Ordinal).ToHashSet() is { Count: > 0 } rest ? rest : null,
                string code when hidden.Contains(code) => null,
                _ => draft,
            };
        }

        /// <summary>Whether the step is taken; null for one that the model leaves out.</summary>
        public bool? Take(Step step) => step switch
        {
            Step.Answer answer => Fields.Find(field => field.Path == answer.Path) is { } field && Give(field, answer.Value),
            Step.Clear clear => Fields.Find(field => field.Path == clear.Path) is { } field && Give(field, AnswerValue.Blank),
            Step.Toggle toggle => Fields.Find(field => field.Path == toggle.Path) is { } field && Click(field, toggle.Option),
            _ => null,
        };

        public IEnumerable<string> Problems()
        {
            foreach (Field field in Fields.Where(IsShown))
            {
                foreach (string code in Answer(field) is { } answer ? WrongWith(field, answer) : WrongWithBlank(field))
                    yield return $"{field.Path} {code}";
            }

            foreach (Rule rule in _definition.Rules.Where(IsBroken))
                yield return $"{rule.Fields[0]} rule";
        }

        private bool Give(Field field, AnswerValue value)
        {
            if (value.IsBlank)
                return _drafts.Remove(field.Path) || true;

            bool IsKnown(string code) => field.Options.Any(option => option.Code == code);
            object? draft = (field.Kind, Plain(value)) switch
            {
                (SingleChoice, string code) when IsKnown(code) => code,
                (MultiChoice, HashSet<string> codes) when codes.All(IsKnown) => codes,
                (NumberEntry, decimal number) => number,
                (TextEntry, string text) when IsWellFormed(text) => text.ReplaceLineEndings("\n"),
                _ => null,
            };
            if (draft is not null)
                _drafts[field.Path] = draft;
            return draft is not null;
        }

        private bool Click(Field field, string code)
        {
            if (field.Options.FirstOrDefault(option => option.Code == code) is not { } option)
                return false;

            HashSet<string> picks = _drafts.GetValueOrDefault(field.Path) switch { HashSet<string> many => [.. many], string one => [one], _ => [] };
            bool wasPicked = picks.Remove(code);
            if (field.Kind is SingleChoice || (option.Exclusive && !wasPicked))
                picks.Clear();
            if (!wasPicked)
                picks = [.. picks.Where(other => !field.Options.First(known => known.Code == other).Exclusive), code];

            return Give(field, field.Kind is SingleChoice ? picks.FirstOrDefault() : AnswerValue.Options([.. picks]));
        }

        private IEnumerable<string> WrongWithBlank(Field field)
        {
            bool isRaised = field.Host is null && field.Question.RequiredWhen is { } condition && Holds(condition);
            Requirement requirement = isRaised ? Requirement.Required : field.Requirement;
            return requirement == Requirement.Optional ? [] : [requirement == Requirement.Required ? "required" : "requested"];
        }

        private static IEnumerable<string> WrongWith(Field field, object answer) => (field.Kind, answer) switch
        {
            (MultiChoice multi, HashSet<string> picks) => WrongWith(multi, picks, field.Options.Count(option => option.Exclusive && picks.Contains(option.Code))),
            (NumberEntry kind, decimal number) => Those((number < kind.Min, "below_minimum"), (number > kind.Max, "above_maximum"), (kind.Decimals is { } most && decimal.Round(number, most) != number, "too_many_decimals")),
            (TextEntry kind, string text) => Those((Length(kind, text) > kind.MaxLength, "too_long"), (Length(kind, text) < kind.MinLength, "too_short"), (!HasFormat(kind, text), "bad_format")),
            _ => [],
        };

        private static IEnumerable<string> WrongWith(MultiChoice multi, HashSet<string> picks, int exclusive) => Those(
            (exclusive > 0 && picks.Count > 1, "exclusive"), (picks.Count < multi.Min && exclusive == 0, "too_few"), (picks.Count > multi.Max, "too_many"));

        private static IEnumerable<string> Those(params (bool Applies, string Code)[] codes) => codes.Where(code => code.Applies).Select(code => code.Code);

        private static bool HasFormat(TextEntry kind, string text) =>
            (kind.Multiline || !text.Contains('\n', StringComparison.Ordinal))
            && (kind.Format != TextFormat.Ascii || text.All(c => c is (>= ' ' and <= '~') or '\n'))
            && (kind.Format != TextFormat.Email || Regex.IsMatch(text, @"\A[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+\z", RegexOptions.None, TimeSpan.FromSeconds(1)))
            && (kind.Pattern is null || Regex.IsMatch(text, $@"\A(?:{kind.Pattern})\z", RegexOptions.None, TimeSpan.FromSeconds(1)));

        private static int Length(TextEntry kind, string text) => kind.CountAs switch
        {
            TextUnit.Utf16 => text.Length,
            TextUnit.CodePoints => text.EnumerateRunes().Count(),
            _ => new StringInfo(text).LengthInTextElements,
        };

        private static bool IsWellFormed(string text) => text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar && (!Rune.IsControl(rune) || rune.Value is '\t' or '\r' or '\n'));

        private bool IsBroken(Rule rule) =>
            rule.Fields.All(path => IsShown(Fields.First(field => field.Path == path))) && (rule.When is null || Holds(rule.When)) && !Holds(rule.Assert);

        private HashSet<string> Picks(Field field) => Answer(field) switch { HashSet<string> picks => picks, string code => [code], _ => [] };

        private bool Holds(string condition) => Holds(ConditionParser.Parse(condition).Tree!, row: null);

        /// <param name="condition">The condition.</param>
        /// <param name="row">The row at hand, inside any( ), all( ) and count( ).</param>
        private bool Holds(Condition condition, Field? row) => condition switch
        {
            Condition.Literal literal => literal.Value,
            Condition.Not not => !Holds(not.Operand, row),
            Condition.And and => and.Operands.All(part => Holds(part, row)),
            Condition.Or or => or.Operands.Any(part => Holds(part, row)),
            Condition.Answered answered => Named(answered.Name, row).Any(field => Answer(field) is not null),
            Condition.Any any => ShownRows(any.Inner).Any(shown => Holds(any.Inner, shown)),
            Condition.All all => ShownRows(all.Inner) is { Count: > 0 } rows && rows.TrueForAll(shown => Holds(all.Inner, shown)),
            Condition.Picks { Operator: PickOperator.HasAll } picks => picks.Options.All(option => Picks(Named(picks.Field, row)[0]).Contains(option.Code)),
            Condition.Picks picks => picks.Options.Any(option => Picks(Named(picks.Field, row)[0]).Contains(option.Code)),
            Condition.Comparison comparison => (Value(comparison.Left, row), Value(comparison.Right, row)) switch
            {
                (null, _) or (_, null) => false,
                (decimal a, decimal b) => Compare(a.CompareTo(b), comparison.Operator),
                var (a, b) => Compare(Equals(a, b) ? 0 : 1, comparison.Operator),
            },
            _ => throw new NotSupportedException(condition.ToString()),
        };

        private object? Value(Operand operand, Field? row) => operand switch
        {
            Operand.Number number => number.Value,
            Operand.Text text => text.Value,
            Operand.Field field => Answer(Named(field.Name, row)[0]),
            Operand.Length length => Named(length.Name, row)[0] is var field && Answer(field) is string text ? (decimal)Length((TextEntry)field.Kind, text) : null,
            Operand.Count count => (decimal)(IsMatrix(count.Name.Path) && row?.Question.Id != count.Name.Path
                ? Named(count.Name, row).Count(cell => cell.Host is null && Answer(cell) is not null)
                : Picks(Named(count.Name, row)[0]).Count),
            Operand.CountWhere count => (decimal)ShownRows(count.Inner).Count(shown => Holds(count.Inner, shown)),
            _ => throw new NotSupportedException(operand.ToString()),
        };

        private static bool Compare(int order, ComparisonOperator comparison) => comparison switch
        {
            ComparisonOperator.Equal => order == 0,
            ComparisonOperator.NotEqual => order != 0,
            ComparisonOperator.Less => order < 0,
            ComparisonOperator.LessOrEqual => order <= 0,
            ComparisonOperator.Greater => order > 0,
            _ => order >= 0,
        };

        private bool IsMatrix(string id) => Fields.Exists(field => field.Question.Id == id && field.Question.Kind is Matrix);

        /// <summary>A field by its path; the row at hand by the id of its matrix; else all fields of a question.</summary>
        private List<Field> Named(FieldName name, Field? row) => row?.Question.Id == name.Path ? [row!]
            : Fields.Find(field => field.Path == name.Path) is { } field ? [field] : Fields.FindAll(cell => cell.Question.Id == name.Path);

        private List<Field> ShownRows(Condition inner)
        {
            string matrix = Regex.Matches(ConditionPrinter.Print(inner), @"'(?:[^']|'')*'|[\p{L}\p{N}_.-]+", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Value).First(IsMatrix);
            return Fields.FindAll(field => field.Question.Id == matrix && field.Host is null && IsShown(field));
        }

        private IEnumerable<Field> FieldsOf(SurveyItem item, string[] around)
        {
            string[] conditions = item.VisibleWhen is { } own ? [.. around, own] : around;
            return item switch
            {
                Section section => section.Items.SelectMany(inner => FieldsOf(inner, conditions)),
                Question { Kind: Matrix matrix } question => matrix.Rows.SelectMany(row =>
                    FieldsOf($"{question.Id}.{row.Code}", question, matrix.Cell, row.VisibleWhen is { } own ? [.. conditions, own] : conditions)),
                Question question => FieldsOf(question.Id, question, (FieldKind)question.Kind, conditions),
                _ => [],
            };
        }

        private IEnumerable<Field> FieldsOf(string path, Question question, FieldKind kind, string[] conditions)
        {
            var choice = kind as ChoiceKind;
            ValueList<Option> options = choice?.OptionSet is { } name && _definition.OptionSets.TryGetValue(name, out ValueList<Option>? set) ? set : choice?.Options ?? [];
            var field = new Field(path, question, kind, options, conditions, question.Requirement);
            return options.Where(option => option.Specify is not null).Select(option =>
                new Field($"{path}.{option.Code}", question, option.Specify!.Text, [], conditions, option.Specify.Requirement, field)).Prepend(field);
        }
    }
}
