using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Model;
using SurveyEngine.Testing;
using SurveyEngine.Testing.Surveys;
using SurveyEngine.Text;

namespace SurveyEngine.Tests.Sessions;

/// <summary>
/// The semantics of surveys as plainly as can be: dictionaries, everything computed anew at each question, a line for a
/// sentence. Answers are a text (also the pick of a single), a number, a set of codes, or null.
/// </summary>
internal sealed class SurveyModel(Survey survey)
{
    private readonly Dictionary<string, object> _drafts = [];
    private readonly Dictionary<string, string> _entered = [];
    private readonly Dictionary<string, SyntaxNode> _conditions = [];

    public IReadOnlyList<DefinedField> Fields { get; } = DefinitionOutline.Of(survey).Fields;

    public bool IsShown(DefinedField field) => field.Host is { } host
        ? Picks(host).Contains(field.SpecifiedOption!)
        : field.Conditions.All(Holds) && (field.Options.Count == 0 || field.Options.Any(IsShown));

    public bool IsShown(Option option) => option.VisibleWhen is null || Holds(option.VisibleWhen);

    /// <summary>What counts: nothing of a hidden field, and no hidden option.</summary>
    public object? Answer(DefinedField field)
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
        Step.Answer answer => Fields.FirstOrDefault(field => field.Path == answer.Path) is { } field && Give(field, answer.Value),
        Step.Enter enter => Fields.FirstOrDefault(field => field.Path == enter.Path) is { } field && Type(field, enter.Typed),
        Step.Clear clear => Fields.FirstOrDefault(field => field.Path == clear.Path) is { } field && Give(field, AnswerValue.Blank),
        Step.Toggle toggle => Fields.FirstOrDefault(field => field.Path == toggle.Path) is { } field && Click(field, toggle.Option),
        _ => null,
    };

    public IEnumerable<string> Problems()
    {
        foreach (DefinedField field in Fields.Where(IsShown))
        {
            IEnumerable<string> wrong = Answer(field) is { } answer ? WrongWith(field, answer) : WrongWithBlank(field);
            foreach (string code in _entered.TryGetValue(field.Path, out string? refused) ? [refused] : wrong)
                yield return $"{field.Path} {code}";
        }

        foreach (Rule rule in survey.Definition.Rules.Where(IsBroken))
            yield return $"{rule.Fields[0]} rule";
    }

    private bool Give(DefinedField field, AnswerValue value)
    {
        if (value.IsBlank)
        {
            _entered.Remove(field.Path);
            return _drafts.Remove(field.Path) || true;
        }

        bool IsKnown(string code) => field.Options.Any(option => option.Code == code);
        object? draft = (field.Kind, Plain(value)) switch
        {
            (SingleChoice, string code) when IsKnown(code) => code,
            (MultiChoice, HashSet<string> codes) when codes.All(IsKnown) => codes,
            (NumberEntry, decimal number) => number,
            (BooleanEntry, bool truth) => truth,
            (DateEntry or TimeEntry or DateTimeEntry, string text) => Moment(field.Kind, text),
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

        if (IsWellFormed(typed))
        {
            _drafts.Remove(field.Path);
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

        HashSet<string> picks = Picks(_drafts.GetValueOrDefault(field.Path));
        bool wasPicked = picks.Remove(code);
        if (field.Kind is SingleChoice || (option.Exclusive && !wasPicked))
            picks.Clear();
        if (!wasPicked)
            picks = [.. picks.Where(other => !field.Options.First(known => known.Code == other).Exclusive), code];

        return Give(field, field.Kind is SingleChoice ? picks.FirstOrDefault() : AnswerValue.Options([.. picks]));
    }

    private IEnumerable<string> WrongWithBlank(DefinedField field)
    {
        Requirement requirement = field.Host is null && field.Question.RequiredWhen is { } condition && Holds(condition) ? Requirement.Required : field.Requirement;
        return requirement == Requirement.Optional ? [] : [requirement == Requirement.Required ? "required" : "requested"];
    }

    private static IEnumerable<string> WrongWith(DefinedField field, object answer) => (field.Kind, answer) switch
    {
        (MultiChoice, HashSet<string> { Count: 1 } picks) when AnyExclusive(field, picks) => [],
        (MultiChoice multi, HashSet<string> picks) => Those((AnyExclusive(field, picks), "exclusive"), (picks.Count < multi.Min, "too_few"), (picks.Count > multi.Max, "too_many")),
        (NumberEntry kind, decimal number) => Those((number < kind.Min, "below_minimum"), (number > kind.Max, "above_maximum"), (kind.Decimals is { } most && decimal.Round(number, most) != number, "too_many_decimals")),
        (DateEntry kind, string date) => Beyond(date, kind.Min, kind.Max),
        (TimeEntry kind, string time) => Beyond(time, kind.Min, kind.Max),
        (DateTimeEntry kind, string moment) => Beyond(moment, kind.Min, kind.Max),
        (TextEntry kind, string text) => Those((Length(kind, text) > kind.MaxLength, "too_long"), (Length(kind, text) < kind.MinLength, "too_short"), (!HasFormat(kind, text), "bad_format")),
        _ => [],
    };

    // Dates and times are texts in their JSON form, whose order is that of time.
    private static IEnumerable<string> Beyond(string given, AnswerValue? min, AnswerValue? max) => Those(
        (min is { } from && string.CompareOrdinal(given, from.ToString()) < 0, "below_minimum"), (max is { } to && string.CompareOrdinal(given, to.ToString()) > 0, "above_maximum"));

    private static string? Moment(FieldKind kind, string text)
    {
        string[] forms = kind switch { DateEntry => ["yyyy-MM-dd"], TimeEntry => ["HH:mm", "HH:mm:ss"], _ => ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"] };
        return !DateTime.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime moment) ? null
            : moment.ToString(forms[moment.Second == 0 ? 0 : ^1], CultureInfo.InvariantCulture);
    }

    private static bool AnyExclusive(DefinedField field, HashSet<string> picks) => field.Options.Any(option => option.Exclusive && picks.Contains(option.Code));

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

    private HashSet<string> Picks(DefinedField field) => Picks(Answer(field));

    private static HashSet<string> Picks(object? answer) => answer switch { HashSet<string> codes => [.. codes], string code => [code], _ => [] };

    private bool Holds(string condition)
    {
        // Each is read once: reading took longer than all the rest.
        if (!_conditions.TryGetValue(condition, out SyntaxNode? tree))
            _conditions.Add(condition, tree = Parser.Parse(condition).Root!);

        return Holds(tree, row: null);
    }

    // The row is the one at hand, inside any( ), all( ) and count( ).
    private bool Holds(SyntaxNode condition, DefinedField? row) => condition switch
    {
        SyntaxNode.Literal literal => literal.Value.IsTrue,
        SyntaxNode.Name => Value(condition, row) is true,
        SyntaxNode.Operation operation => Holds(operation.Operator.Spelling, operation.Operands, row),
        SyntaxNode.Call call => Holds(call.Function.Spelling, call.Arguments[0], call.Arguments[^1], row),
        _ => throw new NotSupportedException(condition.ToString()),
    };

    private bool Holds(string @operator, SyntaxNode[] operands, DefinedField? row) => @operator switch
    {
        "not" => !Holds(operands[0], row),
        "and" => operands.All(part => Holds(part, row)),
        "or" => operands.Any(part => Holds(part, row)),
        "has all" => Codes(operands[1]).All(Picks(Value(operands[0], row)).Contains),
        "in" or "has" or "has any" => Codes(operands[1]).Any(Picks(Value(operands[0], row)).Contains),
        _ => (Value(operands[0], row), Value(operands[1], row)) switch
        {
            (null, _) or (_, null) => false,
            (decimal a, decimal b) => Compare(a.CompareTo(b), @operator),
            (string a, string b) => Compare(string.CompareOrdinal(a, b), @operator),
            var (a, b) => Compare(Equals(a, b) ? 0 : 1, @operator),
        },
    };

    private bool Holds(string function, SyntaxNode argument, SyntaxNode last, DefinedField? row) => function switch
    {
        "contains" => Value(argument, row) is string text && Value(last, row) is string part && text.Contains(part, StringComparison.Ordinal),
        "answered" => Named(argument, row).Any(field => Answer(field) is not null),
        "any" => ShownRows(argument).Any(shown => Holds(argument, shown)),
        "all" => ShownRows(argument) is { Count: > 0 } rows && rows.TrueForAll(shown => Holds(argument, shown)),
        _ => throw new NotSupportedException(function),
    };

    private object? Value(SyntaxNode operand, DefinedField? row) => operand switch
    {
        SyntaxNode.Literal { Value: { IsNumber: true } number } => number.Number,
        SyntaxNode.Literal { Value.IsTruth: true } literal => literal.Value.IsTrue,
        SyntaxNode.Literal literal => literal.Value.Text,
        SyntaxNode.Name => Answer(Named(operand, row)[0]),
        SyntaxNode.Call { Function.Spelling: "length", Arguments: [var text] } =>
            Named(text, row)[0] is var field && Answer(field) is string answer ? (decimal)Length((TextEntry)field.Kind, answer) : null,
        SyntaxNode.Call { Function.Spelling: "count", Arguments: [{ IsTruth: true } inner] } => (decimal)ShownRows(inner).Count(shown => Holds(inner, shown)),
        SyntaxNode.Call { Function.Spelling: "count", Arguments: [SyntaxNode.Name name] } => (decimal)(IsMatrix(name.Path) && row?.Question.Id != name.Path
            ? Named(name, row).Count(cell => cell.Host is null && Answer(cell) is not null)
            : Picks(Named(name, row)[0]).Count),
        _ => throw new NotSupportedException(operand.ToString()),
    };

    private static IEnumerable<string> Codes(SyntaxNode codes) =>
        codes is SyntaxNode.List list ? list.Items.Select(code => code.Value.Text!) : [((SyntaxNode.Literal)codes).Value.Text!];

    private static bool Compare(int order, string comparison) => comparison switch
    {
        "=" => order == 0,
        "!=" => order != 0,
        "<" => order < 0,
        "<=" => order <= 0,
        ">" => order > 0,
        _ => order >= 0,
    };

    private bool IsMatrix(string id) => Fields.Any(field => field.Question.Id == id && field.Question.Kind is Matrix);

    /// <summary>A field by its path; the row at hand by the id of its matrix; else all fields of a question.</summary>
    private List<DefinedField> Named(SyntaxNode name, DefinedField? row)
    {
        string path = ((SyntaxNode.Name)name).Path;
        return row?.Question.Id == path ? [row!]
            : Fields.FirstOrDefault(field => field.Path == path) is { } field ? [field] : [.. Fields.Where(cell => cell.Question.Id == path)];
    }

    private List<DefinedField> ShownRows(SyntaxNode inner) =>
        [.. Fields.Where(field => field.Question.Id == Names.In(inner.ToString()).First(IsMatrix) && field.Host is null && IsShown(field))];

    public static object? Plain(AnswerValue value) => value.Kind switch
    {
        AnswerValueKind.Blank => null,
        AnswerValueKind.Options => value.AsOptions!.ToHashSet(),
        AnswerValueKind.Number => value.AsNumber,
        AnswerValueKind.Boolean => value.AsBoolean,
        _ => value.ToString(),
    };
}
