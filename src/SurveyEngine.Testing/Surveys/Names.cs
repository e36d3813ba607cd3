using System.Text;

namespace SurveyEngine.Testing.Surveys;

/// <summary>Finds names and literals in the text of a condition, without parsing it.</summary>
internal static class Names
{
    private static readonly HashSet<string> Reserved = [.. ConditionLanguage.ReservedWords];

    /// <summary>The names, as they are written: <c>Q1</c>, <c>Q1.2</c>.</summary>
    public static List<string> In(string condition)
    {
        var names = new List<string>();
        Replace(condition, name =>
        {
            names.Add(name);
            return name;
        });
        return names;
    }

    /// <summary>The text literals, and option codes.</summary>
    public static List<string> LiteralsIn(string condition)
    {
        var literals = new List<string>();
        string[] pieces = condition.Split('\'');
        for (int i = 1; i < pieces.Length; i += 2)
            literals.Add(pieces[i]);

        return literals;
    }

    /// <summary>The number literals.</summary>
    public static List<decimal> NumbersIn(string condition)
    {
        var numbers = new List<decimal>();
        string bare = string.Concat(condition.Split('\'').Where((_, i) => i % 2 == 0));
        foreach (string word in bare.Split([' ', '(', ')', ',', '=', '<', '>', '!', '*', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (decimal.TryParse(word, System.Globalization.CultureInfo.InvariantCulture, out decimal number))
                numbers.Add(number);
        }

        return numbers;
    }

    /// <summary>The condition with each name replaced.</summary>
    public static string Replace(string condition, Func<string, string> replace)
    {
        var text = new StringBuilder();
        for (int at = 0; at < condition.Length;)
        {
            int end = EndOfToken(condition, at);
            string token = condition[at..end];
            bool isName = Rune.IsLetter(Rune.GetRuneAt(token, 0)) && !Reserved.Contains(token) && !IsFunction(condition, end);
            text.Append(isName ? replace(token) : token);
            at = end;
        }

        return text.ToString();
    }

    /// <summary>Whether the word that ends here is a function, because a parenthesis follows.</summary>
    private static bool IsFunction(string condition, int end) => condition.AsSpan(end).TrimStart() is ['(', ..];

    /// <summary>The end of the token that starts here: of a text literal, a word, a name, or a single character.</summary>
    private static int EndOfToken(string condition, int start)
    {
        if (condition[start] == '\'')
            return condition.IndexOf('\'', start + 1) is var quote and >= 0 ? quote + 1 : condition.Length;

        int end = start;
        while (end < condition.Length && Rune.TryGetRuneAt(condition, end, out Rune rune) && IsWordCharacter(rune))
            end += rune.Utf16SequenceLength;

        // The star after a dot stands for the rows of a matrix.
        if (end < condition.Length && condition[end] == '*' && condition[end - 1] == '.')
            end--;
        return Math.Max(end, start + 1);
    }

    private static bool IsWordCharacter(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' or '.';
}
