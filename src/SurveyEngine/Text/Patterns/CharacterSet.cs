using System.Globalization;
using System.Text;

namespace SurveyEngine.Text.Patterns;

/// <summary>A set of Unicode characters that one position of a pattern matches.</summary>
internal sealed class CharacterSet
{
    /// <summary>The short names in the order of <see cref="UnicodeCategory"/>.</summary>
    private static readonly string[] CategoryNames =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc",
        "Cf", "Cs", "Co", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];

    private readonly List<(int First, int Last)> _ranges = [];
    private readonly List<CharacterSet> _parts = [];
    private uint _categories;
    private bool _isNegated;

    /// <summary><c>.</c>: anything but a line feed.</summary>
    public static CharacterSet AnyButLineFeed { get; } = Of('\n').Negate();

    /// <summary><c>\d</c>: decimal digits of any script.</summary>
    public static CharacterSet Digits { get; } = InCategory("Nd")!;

    /// <summary><c>\w</c>: letters, marks, decimal digits and connectors of any script, as in .NET.</summary>
    public static CharacterSet WordCharacters { get; } =
        Union(InCategory("L")!, InCategory("Mn")!, InCategory("Nd")!, InCategory("Pc")!);

    /// <summary><c>\s</c>: Unicode white space.</summary>
    public static CharacterSet WhiteSpace { get; } =
        Union(InCategory("Z")!, Range('\t', '\r'), Of('\u0085'));

    /// <summary>The only character of a set that was made for one; else null.</summary>
    public int? Single => _ranges is [var (first, last)] && first == last && _categories == 0 && _parts.Count == 0 && !_isNegated ? first : null;

    public static CharacterSet Of(int character) => Range(character, character);

    public static CharacterSet Range(int first, int last)
    {
        var set = new CharacterSet();
        set._ranges.Add((first, last));
        return set;
    }

    /// <summary>A general category of Unicode by its short name (<c>Lu</c>), or all that begin with one letter (<c>L</c>).</summary>
    public static CharacterSet? InCategory(string name)
    {
        var set = new CharacterSet();
        for (int i = 0; i < CategoryNames.Length; i++)
        {
            if (CategoryNames[i] == name || (name.Length == 1 && CategoryNames[i][0] == name[0]))
                set._categories |= 1u << i;
        }

        return set._categories == 0 ? null : set;
    }

    public static CharacterSet Union(params IEnumerable<CharacterSet> parts)
    {
        var set = new CharacterSet();
        foreach (CharacterSet part in parts)
            set.Add(part);

        return set;
    }

    /// <summary>All characters that are not in the set.</summary>
    public CharacterSet Negate()
    {
        CharacterSet set = Union(this);
        set._isNegated = true;
        return set;
    }

    public bool Contains(Rune character)
    {
        foreach ((int first, int last) in _ranges)
        {
            if (character.Value >= first && character.Value <= last)
                return !_isNegated;
        }

        if ((_categories >> (int)Rune.GetUnicodeCategory(character) & 1) != 0)
            return !_isNegated;

        foreach (CharacterSet part in _parts)
        {
            if (part.Contains(character))
                return !_isNegated;
        }

        return _isNegated;
    }

    /// <summary>Lists the characters of a set that has only a few, which are given one by one or as ranges.</summary>
    /// <returns>Whether it is such a set.</returns>
    public bool TryList(int most, out IReadOnlyList<Rune> members)
    {
        members = [];
        if (!HasOnlyRanges || _ranges.Sum(range => (long)range.Last - range.First + 1) > most)
            return false;

        members = [.. _ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1)).Where(Rune.IsValid).Select(value => new Rune(value))];
        return true;
    }

    /// <summary>Whether all its characters are known to be in one of these ranges.</summary>
    public bool IsWithin((int First, int Last)[] ranges) =>
        HasOnlyRanges && _ranges.TrueForAll(own => Array.Exists(ranges, range => own.First >= range.First && own.Last <= range.Last));

    private bool HasOnlyRanges => _categories == 0 && _parts.Count == 0 && !_isNegated;

    private void Add(CharacterSet part)
    {
        if (part._isNegated)
        {
            _parts.Add(part);
            return;
        }

        _ranges.AddRange(part._ranges);
        _parts.AddRange(part._parts);
        _categories |= part._categories;
    }
}
