using System.Text;

namespace SurveyEngine.Text.Patterns;

/// <summary>
/// A regular expression that a whole text must match. A set of steps of the pattern moves through the text (Thompson's construction), so
/// the time is at most the length of the text times the size of the pattern: definitions may come from strangers. See <c>docs/decisions/patterns.md</c>.
/// </summary>
internal sealed class TextPattern
{
    /// <summary>The maximum length of a pattern, in UTF-16 units.</summary>
    public const int MaxCharacters = 1000;

    /// <summary>The maximum size with all repetitions written out.</summary>
    public const int MaxSize = 2000;

    /// <summary>The maximum nesting of groups.</summary>
    public const int MaxDepth = 32;

    private readonly PatternNode _tree;
    private readonly Lazy<PatternStep[]> _steps;

    private TextPattern(PatternNode tree, IReadOnlyList<CharacterSet> sets)
    {
        _tree = tree;
        Sets = sets;

        // Written out when the first text is matched: a definition may have many patterns that are small only until then.
        _steps = new Lazy<PatternStep[]>(() => PatternStep.Of(_tree));
    }

    /// <summary>The sets of characters, by their numbers.</summary>
    public IReadOnlyList<CharacterSet> Sets { get; }

    /// <summary>The pattern with all repetitions written out.</summary>
    public PatternStep[] Steps => _steps.Value;

    /// <summary>The size with all repetitions written out.</summary>
    public int Size => (int)_tree.Size;

    /// <summary>A number of characters that no match is above; null when there is none.</summary>
    public long? Longest => _tree.Longest;

    /// <summary>Parses a pattern; returns null and the fault when it cannot be used.</summary>
    public static TextPattern? Parse(string pattern, out PatternFault? fault)
    {
        (PatternNode tree, IReadOnlyList<CharacterSet> sets, fault) = PatternParser.Parse(pattern);
        return fault is null ? new TextPattern(tree, sets) : null;
    }

    /// <summary>Whether the whole text matches; its characters are Unicode code points.</summary>
    public bool IsMatch(string text) => new Run(this, text).IsMatch();

    /// <summary>One pass through one text.</summary>
    private sealed class Run(TextPattern pattern, string text)
    {
        private readonly PatternStep[] _steps = pattern.Steps;
        private readonly int[] _reachedAt = new int[pattern.Steps.Length];
        private readonly Stack<int> _toVisit = new();

        // Whether each set contains the current character; null until a step needs it.
        private readonly bool?[] _contains = new bool?[pattern.Sets.Count];
        private List<int> _waiting = [];
        private List<int> _next = [];
        private int _at;
        private bool _isMatch;

        public bool IsMatch()
        {
            Reach(0);
            while (_at < text.Length && _waiting.Count > 0)
            {
                Rune.DecodeFromUtf16(text.AsSpan(_at), out Rune character, out int length);
                Move(character, length);
            }

            return _at == text.Length && _isMatch;
        }

        private void Move(Rune character, int length)
        {
            Array.Clear(_contains);
            (_waiting, _next) = (_next, _waiting);
            _waiting.Clear();
            _isMatch = false;
            _at += length;
            foreach (int step in _next)
            {
                int set = _steps[step].Set;
                if (_contains[set] ??= pattern.Sets[set].Contains(character))
                    Reach(step + 1);
            }
        }

        /// <summary>Adds all steps that can be reached without consuming a character to those that wait for one.</summary>
        private void Reach(int first)
        {
            _toVisit.Push(first);
            while (_toVisit.TryPop(out int at))
            {
                if (_reachedAt[at] == _at + 1)
                    continue;

                _reachedAt[at] = _at + 1;
                PatternStep step = _steps[at];
                switch (step.Kind)
                {
                    case PatternStepKind.Take:
                        _waiting.Add(at);
                        break;
                    case PatternStepKind.Jump:
                        _toVisit.Push(step.Target);
                        break;
                    case PatternStepKind.Fork:
                        _toVisit.Push(step.Target);
                        _toVisit.Push(at + 1);
                        break;
                    case PatternStepKind.Start when _at == 0:
                    case PatternStepKind.End when _at == text.Length:
                        _toVisit.Push(at + 1);
                        break;
                    case PatternStepKind.Match:
                        _isMatch = true;
                        break;
                }
            }
        }
    }
}
