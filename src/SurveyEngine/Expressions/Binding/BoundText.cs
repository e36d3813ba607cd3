using SurveyEngine.Compilation;
using SurveyEngine.Kinds.Text;
using SurveyEngine.State;

namespace SurveyEngine.Expressions.Binding;

/// <summary>A text in a condition: a literal, or the answer of a field (null while it is unanswered).</summary>
internal sealed class BoundText
{
    private readonly FieldSource? _source;

    public BoundText(string literal) => Literal = literal;

    public BoundText(FieldSource source) => _source = source;

    public string? Literal { get; }

    /// <summary>
    /// Whether it can be this text in a valid response: a blank is no answer, and limits are those of the field. A pattern is not
    /// asked, which would take too long.
    /// </summary>
    public bool CanBe(string? text)
    {
        if (text is null || _source is null)
            return true;

        var rules = (TextRules)_source.Sample.Rules;
        return !string.IsNullOrWhiteSpace(text) && !text.Contains('\r')
            && (rules.Kind.Pattern is not null || rules.Accepts(text));
    }

    public string? Value(AnswerState state, int row)
    {
        if (_source is null)
            return Literal;

        Field field = _source.In(row);
        return field.IsAnswered(state) ? field.Text(state) : null;
    }

    public void AddReads(ICollection<GraphNode> reads) => _source?.AddTo(reads);
}
