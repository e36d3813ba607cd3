using System.Text;
using SurveyEngine.Testing.Generation;

namespace SurveyEngine.Testing.Kinds;

/// <summary>
/// Generates texts that match a pattern of letters, classes, groups, alternatives and repetitions, as surveys have them. A pattern with
/// anything else gives no text.
/// </summary>
internal sealed class PatternSampler
{
    private const int MaxRepetitions = 4;

    private readonly string _pattern;
    private readonly Dice _dice;
    private int _at;

    private PatternSampler(string pattern, Dice dice)
    {
        _pattern = pattern;
        _dice = dice;
    }

    /// <summary>Generates a text that matches as a whole; null when none was found.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="dice">The source of chance.</param>
    /// <param name="isAccepted">Whether the engine accepts a text.</param>
    public static string? Sample(string pattern, Dice dice, Predicate<string> isAccepted)
    {
        for (int attempt = 0; attempt < 50; attempt++)
        {
            var sampler = new PatternSampler(pattern, dice);
            string text = sampler.Alternatives();
            if (sampler._at == pattern.Length && isAccepted(text))
                return text;
        }

        return null;
    }

    private string Alternatives()
    {
        var alternatives = new List<string> { Sequence() };
        while (Take('|'))
            alternatives.Add(Sequence());

        return _dice.Pick(alternatives);
    }

    private string Sequence()
    {
        var text = new StringBuilder();
        while (_at < _pattern.Length && _pattern[_at] is not ('|' or ')'))
        {
            int start = _at;
            string once = Atom();
            int end = _at;
            (int from, int to) = Repetitions();
            int next = _at;
            text.Append(from > 0 ? once : "");
            for (int i = 1; i < _dice.Between(from, Math.Max(from, Math.Min(to, from + MaxRepetitions))); i++)
            {
                _at = start;
                text.Append(Atom());
            }

            if (from == 0 && to > 0 && _dice.Chance(0.5))
                text.Append(once);
            _at = Math.Max(next, end);
        }

        return text.ToString();
    }

    private string Atom()
    {
        char c = _pattern[_at++];
        switch (c)
        {
            case '(':
                if (Take('?') && !Take(':'))
                    return "";
                string inner = Alternatives();
                Take(')');
                return inner;
            case '[':
                return Class();
            case '\\' when _at < _pattern.Length:
                return Escaped(_pattern[_at++]);
            case '.':
                return _dice.Pick(["a", "7", "漢", "-"]);
            case '^' or '$':
                return "";
            default:
                return c.ToString();
        }
    }

    private string Class()
    {
        bool isNegated = Take('^');
        var members = new List<string>();
        while (_at < _pattern.Length && !Take(']'))
        {
            char from = _pattern[_at++];
            if (from == '\\' && _at < _pattern.Length)
                members.Add(Escaped(_pattern[_at++]));
            else
                members.Add(TakeRange(from));
        }

        return isNegated || members.Count == 0 ? _dice.Pick(["a", "7", "漢", "_"]) : _dice.Pick(members);
    }

    /// <summary>A character of a range, or the character itself when no range starts with it.</summary>
    private string TakeRange(char from)
    {
        if (_at + 1 >= _pattern.Length || _pattern[_at] != '-' || _pattern[_at + 1] == ']')
            return from.ToString();

        char to = _pattern[_at + 1];
        _at += 2;
        return ((char)_dice.Between(from, to)).ToString();
    }

    private string Escaped(char c) => c switch
    {
        'd' => ((char)_dice.Between('0', '9')).ToString(),
        'w' => _dice.Pick(["a", "Z", "7", "_"]),
        's' => " ",
        'D' or 'W' or 'S' => _dice.Pick(["-", "漢", "a"]),
        't' => "\t",
        'n' => "\n",
        'b' or 'A' or 'z' => "",
        _ => c.ToString(),
    };

    private (int From, int To) Repetitions()
    {
        if (Take('*'))
            return (0, int.MaxValue - MaxRepetitions);
        if (Take('+'))
            return (1, int.MaxValue - MaxRepetitions);
        if (Take('?'))
            return (0, 1);
        if (_at >= _pattern.Length || _pattern[_at] != '{' || _pattern.IndexOf('}', _at) is not (> 0 and var end))
            return (1, 1);

        string[] limits = _pattern[(_at + 1)..end].Split(',');
        _at = end + 1;
        int from = Number(limits[0]);
        return (from, limits.Length == 1 ? from : limits[1].Length == 0 ? from + MaxRepetitions : Number(limits[1]));
    }

    private static int Number(string text) =>
        int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out int number) ? number : 0;

    private bool Take(char c)
    {
        bool isThere = _at < _pattern.Length && _pattern[_at] == c;
        _at += isThere ? 1 : 0;
        return isThere;
    }
}
