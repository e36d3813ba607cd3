using SurveyEngine.Compilation;
using SurveyEngine.Kinds.Text;
using SurveyEngine.State;
using SurveyEngine.Text;

namespace SurveyEngine.Expressions.Binding;

/// <summary>A text in a condition: a literal, or the answer of a field (null while it is unanswered).</summary>
internal sealed class BoundText
{
    private readonly FieldSource<TextField>? _source;

    public BoundText(string literal) => Literal = literal;

    public BoundText(FieldSource<TextField> source) => _source = source;

    public string? Literal { get; }

    /// <summary>
    /// Whether it can be this text in a valid response: a blank is no answer, and limits are those of the field. A pattern is not
    /// asked, which would take too long.
    /// </summary>
    public bool CanBe(string? text)
    {
        if (text is null || _source is null)
            return true;

        TextRules rules = _source.Sample.Rules;
        return !InvisibleText.IsBlank(text) && string.Equals(LineBreaks.Normalize(text), text)
            && (rules.Kind.Pattern is not null || rules.Accepts(text));
    }

    public string? Value(AnswerState state, int row)
    {
        if (_source is null)
            return Literal;

        TextField field = _source.In(row);
        return field.IsAnswered(state) ? field.Text(state) : null;
    }

    public void AddReads(ICollection<GraphNode> reads) => _source?.AddTo(reads);
}
