using System.Text;
using System.Text.Json;
using SurveyEngine.Text;

namespace SurveyEngine.Diagnostics;

/// <summary>
/// The texts of the engine in one language: one for each code of a problem, the terms that arguments may hold (<c>terms.useMatrix</c>),
/// and the words of user interfaces (<c>words.submit</c>). In a text, <c>{name}</c> is an argument, <c>{@name}</c> an argument that is a term,
/// and <c>{hint}</c> the nearest known name. A code may have further texts for respondents, each for one value of an argument
/// (<c>bad_format.format.email</c>).
/// </summary>
/// <param name="texts">The texts by key.</param>
/// <param name="fallback">The texts to take where one is missing; null when none is.</param>
internal sealed class ProblemTexts(IReadOnlyDictionary<string, string> texts, ProblemTexts? fallback = null)
{
    /// <summary>What follows a code in the key of its text without arguments, for answers that are personal.</summary>
    private const string Masked = ".masked";

    private const string Hint = "hint";
    private const string Terms = "terms.";
    private const string Words = "words.";

    // Few codes have texts for single values of arguments; the names of those are put together for them only.
    private readonly HashSet<string> _codesWithFurtherTexts =
        [.. texts.Keys.Where(key => key.Split('.').Length == 3).Select(key => key[..key.IndexOf('.', StringComparison.Ordinal)])];

    // Loaded when a problem is first put into words: most processes never do.
    private static readonly Lazy<ProblemTexts> EnglishTexts = new(() => new ProblemTexts(new Dictionary<string, string>(Embedded("en"))));
    private static readonly Lazy<ProblemTexts> JapaneseTexts = new(() => new ProblemTexts(new Dictionary<string, string>(Embedded("ja"))));

    public static ProblemTexts English => EnglishTexts.Value;

    /// <summary>The keys of the texts.</summary>
    public IEnumerable<string> Keys => texts.Keys;

    /// <summary>The engine's own texts: Japanese, or English for every other language.</summary>
    public static ProblemTexts In(string language) => LanguageTag.Primary(language) == "ja" ? JapaneseTexts.Value : English;

    /// <summary>The texts of the embedded files of a language, in their order.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Embedded(string language)
    {
        var entries = new List<KeyValuePair<string, string>>();
        Read($"problems.{language}.json", entries);
        Read($"words.{language}.json", entries);
        return entries;
    }

    /// <summary>The names of the arguments that a text puts in; a brace that is not closed is part of the name.</summary>
    public static IEnumerable<string> Placeholders(string key, string template)
    {
        if (key.StartsWith(Terms, StringComparison.Ordinal))
            yield break;

        int open = -1;
        while ((open = template.IndexOf('{', open + 1)) >= 0)
        {
            int close = template.IndexOf('}', open);
            yield return close < 0 ? template[open..] : template[(open + 1)..close].TrimStart('@');
        }
    }

    /// <summary>The names of the arguments that the texts of a code put in.</summary>
    public IEnumerable<string> ArgumentsOf(string code) => texts
        .Where(text => text.Key == code || text.Key.StartsWith(code + '.', StringComparison.Ordinal))
        .SelectMany(text => Placeholders(text.Key, text.Value))
        .Select(name => name == Hint ? "nearest" : name);

    /// <summary>The text of a key, or null.</summary>
    public string? Find(string key) => texts.TryGetValue(key, out string? text) ? text : fallback?.Find(key);

    /// <summary>Whether there is a text of its own, not one of the fallback.</summary>
    public bool Has(Problem problem) => texts.ContainsKey(problem.Code);

    /// <summary>The problem in words; its code, when that is one of a host whose texts were lost on the way.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="option">What respondents know the option by that it names (its argument <c>option</c>); null: its code.</param>
    public string Format(Problem problem, string? option = null)
    {
        string? template = null;
        for (ProblemTexts? at = this; template is null && at is not null; at = at.Fallback)
            template = at.TemplateOf(problem);

        return template is null ? problem.Code : Fill(template, problem, option);
    }

    /// <summary>The text of a word of user interfaces; null when it is missing.</summary>
    public string? Word(string name) => texts.GetValueOrDefault(Words + name);

    /// <summary>The text of a term; a value that is no term (punctuation, a number, a name) is its own text.</summary>
    public string Term(string value) => Find(Terms + value) ?? value;

    private ProblemTexts? Fallback => fallback;

    private static void Read(string name, List<KeyValuePair<string, string>> entries)
    {
        using Stream file = typeof(ProblemTexts).Assembly.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[file.Length];
        file.ReadExactly(bytes);

        var json = new Utf8JsonReader(bytes);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            string key = json.GetString()!;
            json.Read();
            entries.Add(KeyValuePair.Create(key, json.GetString()!));
        }
    }

    /// <summary>The text of a problem, not filled in; null when there is none of its own.</summary>
    private string? TemplateOf(Problem problem)
    {
        // The further texts speak to respondents; a JSON path leads to an author.
        if (_codesWithFurtherTexts.Contains(problem.Code) && problem.Path is not ['$', ..])
        {
            foreach (ProblemArgument argument in problem.Arguments)
            {
                if (texts.TryGetValue($"{problem.Code}.{argument.Name}.{argument.Text}", out string? text))
                    return text;
            }
        }

        return (problem.Arguments.Count == 0 ? texts.GetValueOrDefault(problem.Code + Masked) : null) ?? texts.GetValueOrDefault(problem.Code);
    }

    private string Fill(string template, Problem problem, string? option)
    {
        var text = new StringBuilder(template.Length + 32);
        ReadOnlySpan<char> rest = template;
        while (rest.IndexOf('{') is var open and >= 0)
        {
            text.Append(rest[..open]);
            rest = rest[(open + 1)..];
            int close = rest.IndexOf('}');
            text.Append(Value(rest[..close], problem, option));
            rest = rest[(close + 1)..];
        }

        return text.Append(rest).ToString();
    }

    private string? Value(ReadOnlySpan<char> placeholder, Problem problem, string? option)
    {
        if (option is not null && placeholder is "option")
            return option;

        if (placeholder is Hint)
            return problem["nearest"] is null ? null : Fill(Find(Hint)!, problem, option);

        bool isTerm = placeholder[0] == '@';
        string name = placeholder[(isTerm ? 1 : 0)..].ToString();
        string? text = problem.Arguments.FirstOrDefault(argument => argument.Name == name)?.Text;
        return isTerm && text is not null ? Term(text) : text;
    }
}
