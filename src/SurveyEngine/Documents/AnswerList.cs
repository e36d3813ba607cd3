using System.Collections;
using SurveyEngine.Evaluation;
using SurveyEngine.State;

namespace SurveyEngine.Documents;

/// <summary>The answers that are there, in definition order; their paths are those of the survey's fields.</summary>
internal sealed class AnswerList : IReadOnlyList<KeyValuePair<string, AnswerValue>>
{
    private readonly Field[] _all;
    private readonly int[] _fields;
    private readonly AnswerValue[] _values;

    /// <param name="survey">The survey.</param>
    /// <param name="state">The state of its answers.</param>
    /// <param name="answers">The drafts of the state, or its effective answers.</param>
    public AnswerList(CompiledSurvey survey, AnswerState state, ReadOnlySpan<ulong> answers)
    {
        _all = survey.Fields;
        int count = 0;
        foreach (Field field in _all)
            count += field.Bits.Any(answers) ? 1 : 0;

        _fields = new int[count];
        _values = new AnswerValue[count];
        int next = 0;
        foreach (Field field in _all)
        {
            if (!field.Bits.Any(answers))
                continue;

            _fields[next] = field.Index;
            _values[next++] = field.Value(state, answers);
        }
    }

    public int Count => _fields.Length;

    public KeyValuePair<string, AnswerValue> this[int index] => KeyValuePair.Create(_all[_fields[index]].Path, _values[index]);

    /// <summary>The answer of a field; a blank when it has none.</summary>
    public AnswerValue Of(Field field) => _fields.AsSpan().BinarySearch(field.Index) is >= 0 and var i ? _values[i] : default;

    public IEnumerator<KeyValuePair<string, AnswerValue>> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
