using System.Text;
using SurveyEngine.Documents;
using SurveyEngine.FastPath;
using SurveyEngine.Kinds.Boolean;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.State;
using SurveyEngine.Values;

namespace SurveyEngine;

/// <summary>
/// A reusable reader of many responses, for storing, counting and exporting: it holds the answers of the last response read, and
/// reading a valid one allocates nothing. Fields and options are addressed by index, as <see cref="Survey.Fields"/> lists them. Not
/// safe for use by several threads at once.
/// </summary>
public sealed class ResponseRow
{
    private readonly ResponseReader _reader;
    private readonly ReadingWorkspace _workspace;

    // The effective texts as UTF-8, one after another; their ranges are those of the workspace.
    private byte[] _texts = [];
    private bool _hasResponse;
    private SingleUse _use;

    /// <summary>Creates a row without a response.</summary>
    /// <param name="survey">The survey that the responses belong to.</param>
    public ResponseRow(Survey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        Survey = survey;
        _reader = survey.Reader;
        _workspace = new ReadingWorkspace(_reader.Survey);
    }

    /// <summary>The survey that the responses belong to.</summary>
    public Survey Survey { get; }

    /// <summary>Checks a response from outside, and holds its answers when it is valid. The previous response is discarded either way.</summary>
    /// <param name="utf8Json">The response.</param>
    /// <param name="hidden">What becomes of answers to hidden fields.</param>
    /// <param name="problems">All problems, as <see cref="Survey.Check(ReadOnlySpan{byte}, HiddenAnswers, ParameterValues)"/> reports them.</param>
    /// <returns>Whether the response is valid: no problem is an error.</returns>
    /// <exception cref="ArgumentException">A parameter is required, and none are given.</exception>
    /// <exception cref="InvalidOperationException">Another thread is reading into this row.</exception>
    public bool TryRead(ReadOnlySpan<byte> utf8Json, HiddenAnswers hidden, out ProblemList problems) =>
        TryRead(utf8Json, hidden, given: null, out problems);

    /// <inheritdoc cref="TryRead(ReadOnlySpan{byte}, HiddenAnswers, out ProblemList)"/>
    /// <param name="utf8Json">The response.</param>
    /// <param name="hidden">What becomes of answers to hidden fields.</param>
    /// <param name="given">The parameters; null when none are given. <see cref="ParameterValues.Recorded"/> are for archives.</param>
    /// <param name="problems">All problems, as <see cref="Survey.Check(ReadOnlySpan{byte}, HiddenAnswers, ParameterValues)"/> reports them.</param>
    public bool TryRead(ReadOnlySpan<byte> utf8Json, HiddenAnswers hidden, ParameterValues? given, out ProblemList problems)
    {
        GivenParameters? parameters = Survey.Require(given);
        _use.Enter("A row");
        try
        {
            _hasResponse = false;
            _workspace.Reset(_reader.Survey, parameters);
            ResponseVerdict verdict = Survey.Judge(utf8Json, hidden, _workspace);
            if (verdict.IsValid)
                CopyTexts(utf8Json);

            _hasResponse = verdict.IsValid;
            problems = verdict.Problems;
            return _hasResponse;
        }
        finally
        {
            _use.Leave();
        }
    }

    /// <summary>Tells whether a field was shown and answered.</summary>
    /// <param name="field">The field's index.</param>
    /// <exception cref="ArgumentOutOfRangeException">The survey has no such field.</exception>
    /// <exception cref="InvalidOperationException">The row has no response.</exception>
    public Presence this[int field]
    {
        get
        {
            Field found = Find(field);
            if (!found.IsShown(_workspace.State))
                return Presence.NotShown;

            return found.IsAnswered(_workspace.State) ? Presence.Answered : Presence.Blank;
        }
    }

    /// <summary>The selected option of a single choice.</summary>
    /// <param name="field">The field's index.</param>
    /// <returns>The option's index; -1 when there is no answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The survey has no such field.</exception>
    /// <exception cref="InvalidOperationException">The field is not a single choice, or the row has no response.</exception>
    public int Option(int field) =>
        Find(field) is { Rules: ChoiceRules { IsMulti: false } } choice
            ? choice.Bits.First(_workspace.State.Effective)
            : throw Misread(field, "single");

    /// <summary>Whether an option of a choice is selected; one that is hidden is not.</summary>
    /// <param name="field">The field's index.</param>
    /// <param name="option">The option's index.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such field, or no such option.</exception>
    /// <exception cref="InvalidOperationException">The field is not a choice, or the row has no response.</exception>
    public bool IsSelected(int field, int option) => FindChoice(field, option).IsSelected(_workspace.State, option);

    /// <summary>Whether an option of a choice was shown; where the choice is hidden, no option is.</summary>
    /// <param name="field">The field's index.</param>
    /// <param name="option">The option's index.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such field, or no such option.</exception>
    /// <exception cref="InvalidOperationException">The field is not a choice, or the row has no response.</exception>
    public bool IsOptionShown(int field, int option)
    {
        Field choice = FindChoice(field, option);
        return choice.IsShown(_workspace.State) && choice.IsOptionShown(_workspace.State, option);
    }

    /// <summary>The answer of a field that takes a number.</summary>
    /// <param name="field">The field's index.</param>
    /// <exception cref="ArgumentOutOfRangeException">The survey has no such field.</exception>
    /// <exception cref="InvalidOperationException">The field takes no such answer or has none, or the row has no response.</exception>
    public decimal Number(int field) => NumberOf(field, AnswerType.Number, "number");

    /// <summary>The answer of a field that takes true or false.</summary>
    /// <param name="field">The field's index.</param>
    /// <exception cref="ArgumentOutOfRangeException">The survey has no such field.</exception>
    /// <exception cref="InvalidOperationException">The field takes no such answer or has none, or the row has no response.</exception>
    public bool Boolean(int field) => FindAnswered(field, AnswerType.Boolean, "boolean").IsSelected(_workspace.State, BooleanRules.TrueBit);

    /// <summary>The answer of a field that takes a date.</summary>
    /// <param name="field">The field's index.</param>
    /// <exception cref="ArgumentOutOfRangeException">The survey has no such field.</exception>
    /// <exception cref="InvalidOperationException">The field takes no such answer or has none, or the row has no response.</exception>
    public DateOnly Date(int field) => DateNumbers.DateOf(NumberOf(field, AnswerType.Date, "date"));

    /// <summary>The answer of a field that takes a time.</summary>
    /// <param name="field">The field's index.</param>
    /// <exception cref="ArgumentOutOfRangeException">The survey has no such field.</exception>
    /// <exception cref="InvalidOperationException">The field takes no such answer or has none, or the row has no response.</exception>
    public TimeOnly Time(int field) => DateNumbers.TimeOf(NumberOf(field, AnswerType.Time, "time"));

    /// <summary>The answer of a field that takes a date and time.</summary>
    /// <param name="field">The field's index.</param>
    /// <exception cref="ArgumentOutOfRangeException">The survey has no such field.</exception>
    /// <exception cref="InvalidOperationException">The field takes no such answer or has none, or the row has no response.</exception>
    public DateTime DateTime(int field) => DateNumbers.DateTimeOf(NumberOf(field, AnswerType.DateTime, "dateTime"));

    /// <summary>The answer of a field that takes a text, as UTF-8 with line breaks as LF; valid until the next read.</summary>
    /// <param name="field">The field's index.</param>
    /// <returns>The text; empty when there is no answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The survey has no such field.</exception>
    /// <exception cref="InvalidOperationException">The field takes no text, or the row has no response.</exception>
    public ReadOnlySpan<byte> Utf8Text(int field)
    {
        int slot = Find(field).Slot.EffectiveText;
        if (slot < 0)
            throw Misread(field, "text");

        TextRange range = _workspace.Texts[slot];
        return _texts.AsSpan(range.Start, range.Length);
    }

    /// <summary>The survey that the responses belong to, without any answer: this may be logged.</summary>
    public override string ToString() => $"Row of {Survey}";

    private decimal NumberOf(int field, AnswerType type, string kind) => FindAnswered(field, type, kind).Number(_workspace.State);

    private Field FindAnswered(int field, AnswerType type, string kind)
    {
        Field found = Find(field);
        if (found.Type.Answer != type)
            throw Misread(field, kind);

        return found.IsAnswered(_workspace.State) ? found : throw new InvalidOperationException($"{found.Path} has no answer.");
    }

    private Field Find(int field)
    {
        if (!_hasResponse)
            throw new InvalidOperationException("The row has no response: the last one read was not valid, or none was read.");

        Field[] fields = _reader.Survey.Fields;
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)field, (uint)fields.Length, nameof(field));
        return fields[field];
    }

    private Field FindChoice(int field, int option)
    {
        Field choice = Find(field);
        if (choice.Rules is not ChoiceRules)
            throw Misread(field, "choice");

        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)option, (uint)choice.Bits.Count, nameof(option));
        return choice;
    }

    private InvalidOperationException Misread(int field, string wanted)
    {
        SurveyField found = Survey.Fields[field];
        return new InvalidOperationException($"{found.Path} is a {found.Kind} field, not a {wanted}.");
    }

    /// <summary>Copies the effective texts, from the response or the state, and points the ranges at the copies.</summary>
    private void CopyTexts(ReadOnlySpan<byte> utf8Json)
    {
        AnswerState state = _workspace.State;
        TextRange[] ranges = _workspace.Texts;
        int end = 0;
        foreach (Field field in _reader.Texts)
        {
            TextRange range = ranges[field.Slot.EffectiveText];
            string? kept = field.IsAnswered(state) ? state.Texts[field.Slot.EffectiveText] : "";
            int room = kept is null ? range.Length : Encoding.UTF8.GetMaxByteCount(kept.Length);
            if (_texts.Length - end < room)
                Array.Resize(ref _texts, Math.Max(2 * _texts.Length, end + room));

            Span<byte> copy = _texts.AsSpan(end);
            int length = kept is null ? range.CopyText(utf8Json, copy) : Encoding.UTF8.GetBytes(kept, copy);
            ranges[field.Slot.EffectiveText] = new TextRange(end, length);
            end += length;
        }
    }
}
