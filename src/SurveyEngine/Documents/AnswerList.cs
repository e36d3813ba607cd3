using System.Collections;
using SurveyEngine.Evaluation;
using SurveyEngine.State;

namespace SurveyEngine.Documents;

/// <summary>The answers of a document or a session, in definition order, with the paths of their fields.</summary>
internal sealed class AnswerList : IReadOnlyList<KeyValuePair<string, AnswerValue>>
{
    private readonly Field[] _all;
    private readonly int[] _fields;
    private readonly AnswerValue[] _values;

    private AnswerList(Field[] all, AnswerState state, ReadOnlySpan<ulong> answers, bool areDrafts)
    {
        _all = all;
        int count = 0;
        foreach (Field field in all)
            count += IsListed(field, state, answers, areDrafts) ? 1 : 0;

        _fields = new int[count];
        _values = new AnswerValue[count];
        int next = 0;
        foreach (Field field in all)
        {
            if (!IsListed(field, state, answers, areDrafts))
                continue;

            _fields[next] = field.Index;
            _values[next++] = areDrafts ? field.Draft(state) : field.EffectiveValue(state);
        }
    }

    /// <summary>
    /// Whether a field has an answer; or a blank that counts, since its default does not. Calculated fields have no drafts but those that a
    /// response from outside gives.
    /// </summary>
    private static bool IsListed(Field field, AnswerState state, ReadOnlySpan<ulong> answers, bool areDrafts)
    {
        if (areDrafts && field.IsCalculated)
            return false;

        // What was typed and is no value is listed elsewhere.
        bool isEmptied = field.IsEmptied(state) && (areDrafts ? state.EnteredInto(field.Index) is null : field.IsShown(state));
        return isEmptied || field.Bits.Any(answers);
    }

    public int Count => _fields.Length;

    public KeyValuePair<string, AnswerValue> this[int index] => KeyValuePair.Create(_all[_fields[index]].Path, _values[index]);

    /// <summary>Lists every answer that was given, those of hidden fields included.</summary>
    public static AnswerList OfDrafts(CompiledSurvey survey, AnswerState state) => new(survey.Fields, state, state.Drafts, areDrafts: true);

    /// <summary>Lists the answers of shown fields, and the blanks of those that were emptied.</summary>
    public static AnswerList OfEffective(CompiledSurvey survey, AnswerState state) =>
        new(survey.Fields, state, state.Effective, areDrafts: false);

    /// <summary>Gets the answer of a field; blank when it has none.</summary>
    public AnswerValue Of(Field field) => _fields.AsSpan().BinarySearch(field.Index) is >= 0 and var i ? _values[i] : default;

    public IEnumerator<KeyValuePair<string, AnswerValue>> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
