using SurveyEngine.Model;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Plain;

/// <summary>
/// Evaluates expressions as plainly as can be, with a parser of its own: what an engine of any speed must agree with. It knows nothing of the engine
/// but its definitions.
/// </summary>
/// <param name="outline">The survey.</param>
/// <param name="isShown">Whether a field is shown.</param>
/// <param name="answer">What counts as the answer of a field; null when it is hidden or blank.</param>
/// <param name="parameter">The value of a parameter; null when it is not given.</param>
internal sealed class PlainExpressions(
    DefinitionOutline outline, Func<DefinedField, bool> isShown, Func<DefinedField, object?> answer, Func<string, object?> parameter)
{
    // Each is read once: reading takes longer than all the rest.
    private readonly Dictionary<string, PlainExpression> _read = new(StringComparer.Ordinal);

    public bool Holds(string condition, DefinedField? row = null) => Value(condition, row) is true;

    public object? Value(string expression, DefinedField? row = null)
    {
        if (!_read.TryGetValue(expression, out PlainExpression? read))
            _read.Add(expression, read = PlainParser.Parse(expression, this));

        return read(row);
    }

    /// <summary>What a field has by an expression: a value that it cannot hold leaves it unanswered.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value of the expression.</param>
    /// <param name="isOptionShown">Whether an option of it is shown.</param>
    public static object? Fit(DefinedField field, object? value, Func<Option, bool> isOptionShown)
    {
        bool IsThere(string code) => field.Options.Any(option => option.Code == code && isOptionShown(option));
        return (field.Kind, value) switch
        {
            (SingleChoice, string code) => IsThere(code) ? code : null,
            (MultiChoice, HashSet<string> codes) => codes.Where(IsThere).ToHashSet(StringComparer.Ordinal) is { Count: > 0 } there ? there : null,
            (NumberEntry { Decimals: { } decimals }, decimal number) => decimal.Round(number, decimals, MidpointRounding.AwayFromZero),
            (NumberEntry, decimal) or (BooleanEntry, bool) => value,
            (DateEntry, _) => PlainValues.Date(value),
            (TimeEntry, _) => PlainValues.Time(value),
            (DateTimeEntry, _) => PlainValues.Moment(value),
            (TextEntry, string text) when !((AnswerValue)text).IsBlank => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'),
            _ => null,
        };
    }

    /// <summary>The value of a name: of the row at hand by the id of its matrix, of a field by its path, or of a parameter.</summary>
    public PlainExpression Named(string name)
    {
        DefinedField? field = outline.Has(name) ? outline[name] : null;
        return row => row?.Question.Id == name ? answer(row) : field is not null ? answer(field) : parameter(name);
    }

    /// <summary>Whether anything of this name is answered: a field, a parameter, or some row.</summary>
    public bool IsAnswered(string name, DefinedField? row) => row?.Question.Id == name || !IsMatrix(name)
        ? Named(name)(row) is not null
        : Rows(name).Any(cell => answer(cell) is not null);

    /// <summary>The number of selected options, or of answered rows.</summary>
    public decimal Count(string name, DefinedField? row) => row?.Question.Id == name || !IsMatrix(name)
        ? (Named(name)(row) as HashSet<string>)?.Count ?? 0
        : Rows(name).Count(cell => answer(cell) is not null);

    /// <summary>Whether a name is that of a truth.</summary>
    public bool IsTruth(string name) => (outline.Has(name) ? outline[name].Kind : outline.Parameter(name)?.Kind) is BooleanEntry;

    public bool IsMatrix(string id) => outline.Questions.Any(question => question.Id == id && question.Kind is Matrix);

    public IEnumerable<DefinedField> ShownRows(string matrix) => Rows(matrix).Where(isShown);

    /// <summary>How the text of this name is counted.</summary>
    public TextUnit UnitOf(string name, DefinedField? row)
    {
        FieldKind? kind = row?.Question.Id == name ? row.Kind : outline.Has(name) ? outline[name].Kind : outline.Parameter(name)?.Kind;
        return kind is TextEntry text ? text.CountAs : TextUnit.Graphemes;
    }

    private IEnumerable<DefinedField> Rows(string matrix) => outline.FieldsOf(matrix).Where(field => field.Host is null);
}
