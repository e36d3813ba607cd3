using System.Runtime.CompilerServices;
using SurveyEngine.Documents;
using SurveyEngine.State;

namespace SurveyEngine.FastPath;

/// <summary>
/// Reads answers as long as they are as expected: a key, a value and a comma, without white space. Keys are first expected in definition
/// order; after the first one that is out of order, in any order.
/// </summary>
internal ref struct FastAnswerLoop
{
    /// <summary>The number of fields in definition order that are tried for a key before it is looked up.</summary>
    private const int MaxTries = 8;

    private readonly ReadOnlySpan<byte> _json;
    private readonly ReadOnlySpan<ExpectedField> _fields;
    private readonly KeyTable _keys;
    private readonly Span<ulong> _drafts;
    private readonly Span<ulong> _given;
    private readonly ReadOnlySpan<ulong> _blank;

    // While the keys come in definition order, nothing from the next field on is given yet.
    private bool _isInOrder = true;
    private int _next;

    /// <param name="plan">The survey.</param>
    /// <param name="json">The document.</param>
    /// <param name="workspace">Receives the answers as drafts, and their fields as given.</param>
    public FastAnswerLoop(FastPathPlan plan, ReadOnlySpan<byte> json, ReadingWorkspace workspace)
    {
        _json = json;
        _fields = plan.Expected;
        _keys = plan.Keys;
        _drafts = workspace.State.Drafts;
        _given = workspace.Given;
        _blank = workspace.Blank;
    }

    /// <summary>Reads answers until one is not as expected.</summary>
    /// <param name="at">The position of a key; then that of the first key that is not read.</param>
    /// <returns>The field of that key; <see cref="KeyTable.None"/> when the key is not as expected, either.</returns>
    public int Read(ref int at)
    {
        int field = _isInOrder ? ReadInOrder(ref at) : KeyTable.None;
        return _isInOrder ? field : ReadInAnyOrder(ref at);
    }

    /// <summary>Passes over a field that was read elsewhere.</summary>
    public void Pass(int field)
    {
        _isInOrder &= field >= _next;
        _next = field + 1;
    }

    /// <summary>Whether the field's key has been read, with a value or a blank.</summary>
    public readonly bool IsGiven(int field) => FieldSet.Contains(_given, field) || FieldSet.Contains(_blank, field);

    private int ReadInOrder(ref int at)
    {
        int next = _next;
        ReadOnlySpan<byte> json = _json;
        ReadOnlySpan<ExpectedField> fields = _fields;
        for (int key = at; key + ExpectedField.Width <= json.Length; at = key)
        {
            int field = FindNext(key, next, out uint differing, out int keyLength);
            if (field < next)
            {
                _isInOrder = field == KeyTable.None;
                return KeyTable.None;
            }

            if (!fields[field].IsAnswer(differing))
                return field;

            key = fields[field].Read(json, key + keyLength, _drafts);
            if (key == JsonCursor.NotFound)
                return field;

            FieldSet.Add(_given, field);
            _next = next = field + 1;
        }

        return KeyTable.None;
    }

    private readonly int ReadInAnyOrder(ref int at)
    {
        ReadOnlySpan<byte> json = _json;
        ReadOnlySpan<ExpectedField> fields = _fields;
        for (int key = at; key + ExpectedField.Width <= json.Length; at = key)
        {
            int field = _keys.Find(json, key, out uint differing, out int keyLength);
            if (field == KeyTable.None)
                return KeyTable.None;

            bool isSingleByteCode = ExpectedField.IsSingleByteCode(json, key + keyLength);
            if (!fields[field].IsAnswer(differing) || IsGiven(field))
                return field;

            key = isSingleByteCode
                ? fields[field].ReadOption(json, key + keyLength, _drafts)
                : fields[field].ReadOptions(json, key + keyLength, _drafts);
            if (key == JsonCursor.NotFound)
                return field;

            FieldSet.Add(_given, field);
        }

        return KeyTable.None;
    }

    /// <summary>Finds the field of a key: one of the next fields in definition order, or else any.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int FindNext(int key, int next, out uint differing, out int keyLength)
    {
        ReadOnlySpan<byte> json = _json;
        ReadOnlySpan<ExpectedField> fields = _fields;
        int last = Math.Min(next + MaxTries, fields.Length);
        for (int field = next; field < last; field++)
        {
            differing = fields[field].Differ(json, key);
            if (fields[field].IsKey(differing))
            {
                keyLength = fields[field].KeyLength;
                return field;
            }
        }

        return _keys.Find(json, key, out differing, out keyLength);
    }
}
