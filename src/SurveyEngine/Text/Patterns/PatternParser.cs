using System.Globalization;
using System.Text;

namespace SurveyEngine.Text.Patterns;

/// <summary>
/// Reads a pattern: literal characters, <c>.</c>, <c>[…]</c>, <c>\d \w \s \p{…}</c> and their opposites, groups,
/// <c>|</c>, <c>? * + {n,m}</c>, <c>^</c> and <c>$</c>. The meaning is that of .NET and, except for the characters of
/// <c>\d</c> and <c>\w</c>, of JavaScript. Everything else is refused.
/// </summary>
internal sealed class PatternParser
{
    private readonly string _pattern;
    private readonly List<CharacterSet> _sets = [];
    private PatternFault? _fault;
    private int _at;
    private int _depth;

    private PatternParser(string pattern) => _pattern = pattern;

    private bool IsAtEnd => _fault is not null || _at == _pattern.Length;

    private char Next => _pattern[_at];

    public static (PatternNode Tree, IReadOnlyList<CharacterSet> Sets, PatternFault? Fault) Parse(string pattern)
    {
        var parser = new PatternParser(pattern);
        if (pattern.Length > TextPattern.MaxCharacters)
            parser.Fail(TextPattern.MaxCharacters, "patternTooLong");

        PatternNode tree = parser.ReadAlternatives();
        if (!parser.IsAtEnd)
            parser.Fail("patternUnopened");

        return (tree, parser._sets, parser._fault);
    }

    private PatternNode ReadAlternatives()
    {
        var branches = new List<PatternNode> { ReadSequence() };
        while (TryTake('|'))
            branches.Add(ReadSequence());

        return branches.Count == 1 ? branches[0] : Bounded(new PatternNode.Alternatives(branches), _at - 1);
    }

    private PatternNode.Sequence ReadSequence()
    {
        var parts = new List<PatternNode>();
        while (!IsAtEnd && Next is not ('|' or ')'))
        {
            int start = _at;
            parts.Add(ReadRepetition(ReadAtom(), start));
        }

        return Bounded(new PatternNode.Sequence(parts), _at - 1);
    }

    private PatternNode ReadAtom()
    {
        char c = Next;
        switch (c)
        {
            case '(':
                return ReadGroup();
            case '^' or '$':
                _at++;
                return new PatternNode.Edge(IsStart: c == '^');
            case '[':
                return Character(ReadClass());
            case '.':
                _at++;
                return Character(CharacterSet.AnyButLineFeed);
            case '?' or '*' or '+' or '{':
                return Fail("patternNothingToRepeat");
            case ']' or '}':
                return Fail("patternUnopened");
            default:
                return Character(ReadCharacter());
        }
    }

    private PatternNode ReadGroup()
    {
        int start = _at++;
        if (TryTake('?') && !TryTake(':'))
            return Fail(start, "patternUnknown");
        if (++_depth > TextPattern.MaxDepth)
            return Fail(start, "patternTooDeep");

        PatternNode group = ReadAlternatives();
        _depth--;
        return TryTake(')') ? group : Fail(start, "patternUnclosed");
    }

    private PatternNode ReadRepetition(PatternNode body, int start)
    {
        if (IsAtEnd || Next is not ('?' or '*' or '+' or '{'))
            return body;

        int sign = _at;
        (int min, int? max) = ReadCounts();
        TryTake('?'); // "as few as possible" makes no difference to whether the whole text matches
        if (!IsAtEnd && Next is '?' or '*' or '+' or '{')
            return Fail("patternNothingToRepeat");

        return max < min ? Fail(sign, "patternCounts") : Bounded(new PatternNode.Repetition(body, min, max), start);
    }

    private (int Min, int? Max) ReadCounts()
    {
        switch (_pattern[_at++])
        {
            case '?': return (0, 1);
            case '*': return (0, null);
            case '+': return (1, null);
        }

        int start = _at - 1;
        int? min = ReadNumber();
        int? max = min;
        if (TryTake(','))
            max = ReadNumber();
        if (min is null || !TryTake('}'))
            Fail(start, "patternCounts");

        return (min ?? 0, max);
    }

    /// <summary>Reads a number; one that is too large for any pattern is capped just above the limit.</summary>
    private int? ReadNumber()
    {
        int start = _at;
        int number = 0;
        while (!IsAtEnd && char.IsAsciiDigit(Next))
            number = Math.Min((number * 10) + (_pattern[_at++] - '0'), TextPattern.MaxSize + 1);

        return _at == start ? null : number;
    }

    private CharacterSet ReadClass()
    {
        int start = _at++;
        bool isNegated = TryTake('^');
        var members = new List<CharacterSet>();
        while (!IsAtEnd && Next is not ('[' or ']'))
            members.Add(ReadMember());

        // The meaning of [a-[b]] and [] differs between .NET and JavaScript.
        if (members.Count == 0 || !TryTake(']'))
            Fail(start, "patternUnclosed");

        CharacterSet set = CharacterSet.Union(members);
        return isNegated ? set.Negate() : set;
    }

    /// <summary>Reads a character of a class, a range, or a set such as <c>\d</c>.</summary>
    private CharacterSet ReadMember()
    {
        int start = _at;
        CharacterSet first = ReadCharacter();
        if (IsAtEnd || Next != '-' || _at + 1 == _pattern.Length || _pattern[_at + 1] == ']')
            return first;

        _at++;
        CharacterSet last = Next == '[' ? CharacterSet.AnyButLineFeed : ReadCharacter();
        if (first.Single is { } from && last.Single is { } to && from <= to)
            return CharacterSet.Range(from, to);

        Fail(start, "patternRange");
        return first;
    }

    private CharacterSet ReadCharacter()
    {
        if (Next == '\\')
            return ReadEscape();

        if (!Rune.TryGetRuneAt(_pattern, _at, out Rune rune))
        {
            Fail("patternUnknown");
            return CharacterSet.AnyButLineFeed;
        }

        _at += rune.Utf16SequenceLength;
        return CharacterSet.Of(rune.Value);
    }

    private CharacterSet ReadEscape()
    {
        int start = _at++;
        if (!IsAtEnd)
        {
            char c = _pattern[_at++];
            CharacterSet? set = c switch
            {
                'd' => CharacterSet.Digits,
                'D' => CharacterSet.Digits.Negate(),
                'w' => CharacterSet.WordCharacters,
                'W' => CharacterSet.WordCharacters.Negate(),
                's' => CharacterSet.WhiteSpace,
                'S' => CharacterSet.WhiteSpace.Negate(),
                't' => CharacterSet.Of('\t'),
                'n' => CharacterSet.Of('\n'),
                'p' => ReadCategory(),
                'P' => ReadCategory()?.Negate(),
                'x' => ReadHexadecimal(digits: 2),
                'u' => ReadHexadecimal(digits: 4),
                _ => char.IsAscii(c) && !char.IsAsciiLetterOrDigit(c) && !char.IsControl(c) && c != '_' ? CharacterSet.Of(c) : null,
            };
            if (set is not null)
                return set;
        }

        Fail(start, "patternUnknown");
        return CharacterSet.AnyButLineFeed;
    }

    private CharacterSet? ReadCategory()
    {
        int close = _pattern.AsSpan(_at).IndexOf('}');
        if (close < 2 || !TryTake('{'))
            return null;

        string name = _pattern.Substring(_at, close - 1);
        _at += close;
        return CharacterSet.InCategory(name);
    }

    private CharacterSet? ReadHexadecimal(int digits)
    {
        ReadOnlySpan<char> text = _pattern.AsSpan(_at, Math.Min(digits, _pattern.Length - _at));
        if (text.Length < digits || !ushort.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort character))
            return null;
        if (char.IsSurrogate((char)character))
            return null;

        _at += digits;
        return CharacterSet.Of(character);
    }

    private PatternNode.Character Character(CharacterSet set)
    {
        _sets.Add(set);
        return new PatternNode.Character(_sets.Count - 1);
    }

    private bool TryTake(char c)
    {
        if (IsAtEnd || Next != c)
            return false;

        _at++;
        return true;
    }

    /// <summary>Fails when a node is too large: nested repetitions multiply.</summary>
    private T Bounded<T>(T node, int at)
        where T : PatternNode
    {
        if (node.Size > TextPattern.MaxSize)
            Fail(at, "patternTooLarge");

        return node;
    }

    private PatternNode Fail(string reason) => Fail(_at, reason);

    /// <summary>Keeps the first fault; reading ends there, and the tree is discarded.</summary>
    private PatternNode.Sequence Fail(int at, string reason)
    {
        _fault ??= new PatternFault(at, reason);
        return new PatternNode.Sequence([]);
    }
}
