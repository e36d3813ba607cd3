using SurveyEngine.Model;
using SurveyEngine.Text.Patterns;

namespace SurveyEngine.Kinds.Text;

/// <summary>
/// Searches the shortest text that a pattern matches and that a field of this kind may hold: breadth first through the steps of the
/// pattern, together with the form of an e-mail address where the field asks for one.
/// </summary>
internal sealed class ShortestText
{
    // What is known of the text so far, as bits beside the step and the state of the address.
    private const int HasStarted = 1;
    private const int HasEnded = 2;
    private const int IsSeen = 4;
    private const int Flags = 8;

    private readonly PatternStep[] _steps;
    private readonly PossibleCharacters?[] _characters;
    private readonly IReadOnlyList<CharacterSet> _sets;
    private readonly TextEntry _text;
    private readonly int _states;
    private readonly bool[] _isVisited;

    // The nodes to visit at this length, and at the next one.
    private Stack<int> _now = new();
    private Stack<int> _next = new();

    private ShortestText(TextPattern pattern, TextEntry text)
    {
        _steps = pattern.Steps;
        _sets = pattern.Sets;
        _characters = new PossibleCharacters?[_sets.Count];
        _text = text;
        _states = text.Format == TextFormat.Email ? EmailForm.States : 1;
        _isVisited = new bool[_steps.Length * _states * Flags];
    }

    /// <summary>
    /// A length that no such text is below, in the unit of the field; null when there is no such text.
    /// </summary>
    public static int? LengthOf(TextPattern pattern, TextEntry text) => new ShortestText(pattern, text).Search();

    private int? Search()
    {
        _now.Push(0);
        for (int length = 0; _now.Count > 0; length++)
        {
            while (_now.TryPop(out int node))
            {
                if (_isVisited[node])
                    continue;

                _isVisited[node] = true;
                if (Visit(node))
                    return Math.Max(1, length);
            }

            (_now, _next) = (_next, _now);
        }

        return null;
    }

    /// <returns>Whether a text is complete.</returns>
    private bool Visit(int node)
    {
        int flags = node % Flags;
        int state = node / Flags % _states;
        int at = node / Flags / _states;
        PatternStep step = _steps[at];
        switch (step.Kind)
        {
            case PatternStepKind.Take when (flags & HasEnded) == 0:
                Take(step.Set, at + 1, state, flags);
                break;
            case PatternStepKind.Jump:
                _now.Push(Node(step.Target, state, flags));
                break;
            case PatternStepKind.Fork:
                _now.Push(Node(step.Target, state, flags));
                _now.Push(Node(at + 1, state, flags));
                break;
            case PatternStepKind.Start when (flags & HasStarted) == 0:
                _now.Push(Node(at + 1, state, flags));
                break;
            case PatternStepKind.End:
                _now.Push(Node(at + 1, state, flags | HasEnded));
                break;
            case PatternStepKind.Match:
                return (flags & IsSeen) != 0 && (_states == 1 || state == EmailForm.Complete);
        }

        return false;
    }

    private void Take(int set, int target, int state, int flags)
    {
        PossibleCharacters characters = _characters[set] ??= PossibleCharacters.Of(_sets[set], _text);
        if (!characters.CanBe)
            return;

        Stack<int> nodes = characters.CountsByItself ? _next : _now;
        flags |= HasStarted | (characters.CanBeSeen ? IsSeen : 0);
        if (_states == 1)
        {
            nodes.Push(Node(target, state, flags));
            return;
        }

        for (int @class = 0; @class < EmailForm.Classes; @class++)
        {
            if ((characters.EmailClasses >> @class & 1) != 0 && EmailForm.Next(state, @class) is >= 0 and var next)
                nodes.Push(Node(target, next, flags));
        }
    }

    private int Node(int step, int state, int flags) => (((step * _states) + state) * Flags) + flags;
}
