using System.Globalization;
using System.Text.RegularExpressions;

namespace SurveyEngine.Testing.Plain;

/// <summary>Reads expressions that are right, a method for a line of the grammar.</summary>
internal sealed partial class PlainParser
{
    private static readonly string[] Comparisons = ["=", "!=", "<", "<=", ">", ">="];

    /// <summary>What gives a truth where it is not inside something else.</summary>
    private static readonly string[] Truths =
        [.. Comparisons, "in", "has", "not", "and", "or", "true", "false", "answered", "any", "all", "contains", "startsWith", "matches", "unique"];

    private readonly string[] _tokens;
    private readonly PlainExpressions _names;
    private int _at;

    private PlainParser(string text, PlainExpressions names)
    {
        _tokens = [.. Tokens().Matches(text).Select(token => token.Value).Where(token => token[0] != '#'), ""];
        _names = names;
    }

    public static PlainExpression Parse(string text, PlainExpressions names)
    {
        var parser = new PlainParser(text, names);
        PlainExpression expression = parser.Disjunction();
        return parser.Next is "" ? expression : throw new FormatException($"'{parser.Next}' is left of: {text}");
    }

    private string Next => _tokens[_at];

    private PlainExpression Disjunction()
    {
        PlainExpression left = Conjunction();
        while (Take("or"))
        {
            (PlainExpression first, PlainExpression second) = (left, Conjunction());
            left = row => first(row) is true || second(row) is true;
        }

        return left;
    }

    private PlainExpression Conjunction()
    {
        PlainExpression left = Negation();
        while (Take("and"))
        {
            (PlainExpression first, PlainExpression second) = (left, Negation());
            left = row => first(row) is true && second(row) is true;
        }

        return left;
    }

    private PlainExpression Negation()
    {
        if (!Take("not"))
            return Relation();

        PlainExpression inner = Negation();
        return row => inner(row) is not true;
    }

    private PlainExpression Relation()
    {
        PlainExpression left = Sum();
        if (Take("in"))
        {
            HashSet<string> codes = List();
            return row => left(row) is string code && codes.Contains(code);
        }

        if (Take("has"))
        {
            bool wantsAll = Take("all");
            HashSet<string> codes = wantsAll || Take("any") ? List() : [Text()];
            return row => left(row) is HashSet<string> picks && (wantsAll ? codes.IsSubsetOf(picks) : codes.Overlaps(picks));
        }

        if (!Comparisons.Contains(Next))
            return left;

        string @operator = _tokens[_at++];
        PlainExpression right = Sum();
        return row => PlainValues.Compare(left(row), @operator, right(row));
    }

    private PlainExpression Sum() => Series(Product, "+", "-");

    private PlainExpression Product() => Series(Primary, "*", "/");

    private PlainExpression Series(Func<PlainExpression> part, string one, string other)
    {
        PlainExpression left = part();
        while (Next == one || Next == other)
        {
            string @operator = _tokens[_at++];
            (PlainExpression first, PlainExpression second) = (left, part());
            left = row => PlainFunctions.Arithmetic(first(row), @operator, second(row));
        }

        return left;
    }

    private PlainExpression Primary()
    {
        string token = Next;
        if (Take("("))
        {
            PlainExpression inner = Disjunction();
            Expect(")");
            return inner;
        }

        if (token == "[")
        {
            HashSet<string> codes = List();
            return _ => codes;
        }

        if (token[0] == '\'')
        {
            string text = Text();
            return _ => text;
        }

        _at++;
        if (token is "true" or "false")
            return _ => token == "true";
        if (decimal.TryParse(token, CultureInfo.InvariantCulture, out decimal number))
            return _ => number;

        return Take("(") ? Call(token) : _names.Named(Id(token));
    }

    private PlainExpression Call(string function)
    {
        int start = _at;
        var arguments = new List<PlainExpression>();
        var areLiterals = new List<bool>();
        var areTruths = new List<bool>();
        while (!Take(")"))
        {
            int from = _at;
            arguments.Add(Disjunction());
            areLiterals.Add(_at == from + 1 && (Next is "," or ")") && _tokens[from][0] is '\'' or '-' or (>= '0' and <= '9'));
            areTruths.Add(IsTruth(from));
            Take(",");
        }

        string? name = _at == start + 2 ? Id(_tokens[start]) : null;
        string? matrix = _tokens[start..(_at - 1)].Select(Id).FirstOrDefault(_names.IsMatrix);
        return new PlainFunctions(_names, arguments, areLiterals, areTruths, name, matrix).Of(function);
    }

    /// <summary>Whether what was read from here on gives a truth: by its outermost parts, or as the name of one.</summary>
    private bool IsTruth(int from)
    {
        int depth = 0;
        for (int at = from; at < _at; at++)
        {
            if (depth == 0 && (Truths.Contains(_tokens[at]) || (_at == from + 1 && _names.IsTruth(_tokens[at]))))
                return true;

            depth += _tokens[at] is "(" or "[" ? 1 : _tokens[at] is ")" or "]" ? -1 : 0;
        }

        return false;
    }

    private HashSet<string> List()
    {
        Expect("[");
        var codes = new HashSet<string>(StringComparer.Ordinal);
        while (!Take("]"))
        {
            codes.Add(Text());
            Take(",");
        }

        return codes;
    }

    private string Text() => _tokens[_at++][1..^1].Replace("''", "'", StringComparison.Ordinal);

    /// <summary>The id of a matrix means its rows, with or without the star.</summary>
    private static string Id(string token) => token.EndsWith(".*", StringComparison.Ordinal) ? token[..^2] : token;

    private bool Take(string token)
    {
        bool isThere = Next == token;
        _at += isThere ? 1 : 0;
        return isThere;
    }

    private void Expect(string token)
    {
        if (!Take(token))
            throw new FormatException($"{token} is missing before '{Next}'.");
    }

    [GeneratedRegex(@"#[^\n]*|'(?:[^']|'')*'|-?\d+(?:\.\d+)?|\p{L}[\p{L}\p{M}\p{Nd}_-]*(?:\.(?:[\p{L}\p{M}\p{Nd}_-]+|\*))*|<=|>=|!=|[^\s]", RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Tokens();
}
