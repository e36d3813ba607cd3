using System.Text;
using System.Text.Json;
using SurveyEngine.Text;

namespace SurveyEngine.Diagnostics;

/// <summary>
/// The texts of problems in one language: one for each code, and the terms that arguments may hold (<c>terms.useMatrix</c>).
/// In a text, <c>{name}</c> is an argument, <c>{@name}</c> an argument that is a term, and <c>{hint}</c> the nearest known name.
/// </summary>
/// <param name="texts">The texts by key.</param>
/// <param name="fallback">The texts to take where one is missing; null when none is.</param>
internal sealed class ProblemTexts(IReadOnlyDictionary<string, string> texts, ProblemTexts? fallback = null)
{
    /// <summary>What <c>too_many_decimals</c> says where no decimals are possible.</summary>
    private const string NoDecimals = "too_many_decimals.none";

    /// <summary>What follows a code in the key of its text without arguments, for answers that are personal.</summary>
    private const string Masked = ".masked";

    private const string Hint = "hint";
    private const string Terms = "terms.";

    // Loaded when a problem is first put into words: most processes never do.
    private static readonly Lazy<ProblemTexts> EnglishTexts = new(() => new ProblemTexts(new Dictionary<string, string>(Embedded("en"))));
    private static readonly Lazy<ProblemTexts> JapaneseTexts = new(() => new ProblemTexts(new Dictionary<string, string>(Embedded("ja"))));

    public static ProblemTexts English => EnglishTexts.Value;

    /// <summary>The keys of the texts.</summary>
    public IEnumerable<string> Keys => texts.Keys;

    /// <summary>The engine's own texts: Japanese, or English for every other language.</summary>
    public static ProblemTexts In(string language) => LanguageTag.Primary(language) == "ja" ? JapaneseTexts.Value : English;

    /// <summary>The texts of the embedded file of a language, in its order.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Embedded(string language)
    {
        using Stream file = typeof(ProblemTexts).Assembly.GetManifestResourceStream($"problems.{language}.json")!;
        byte[] bytes = new byte[file.Length];
        file.ReadExactly(bytes);

        var entries = new List<KeyValuePair<string, string>>();
        var json = new Utf8JsonReader(bytes);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            string key = json.GetString()!;
            json.Read();
            entries.Add(KeyValuePair.Create(key, json.GetString()!));
        }

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

    /// <summary>The text of a key, or null.</summary>
    public string? Find(string key) => texts.TryGetValue(key, out string? text) ? text : fallback?.Find(key);

    /// <summary>The problem in words.</summary>
    public string Format(Problem problem)
    {
        if (problem.Code == ProblemCodes.TooManyDecimals && problem["limit"] is 0)
            return Fill(Find(NoDecimals)!, problem);

        string? masked = problem.Arguments.Count == 0 ? Find(problem.Code + Masked) : null;
        return masked ?? Fill(Find(problem.Code)!, problem);
    }

    /// <summary>The text of a term; a value that is no term (punctuation, a number, a name) is its own text.</summary>
    public string Term(string value) => Find(Terms + value) ?? value;

    private string Fill(string template, Problem problem)
    {
        var text = new StringBuilder(template.Length + 32);
        ReadOnlySpan<char> rest = template;
        while (rest.IndexOf('{') is var open and >= 0)
        {
            text.Append(rest[..open]);
            rest = rest[(open + 1)..];
            int close = rest.IndexOf('}');
            text.Append(Value(rest[..close], problem));
            rest = rest[(close + 1)..];
        }

        return text.Append(rest).ToString();
    }

    private string? Value(ReadOnlySpan<char> placeholder, Problem problem)
    {
        if (placeholder is Hint)
            return problem["nearest"] is null ? null : Fill(Find(Hint)!, problem);

        bool isTerm = placeholder[0] == '@';
        string name = placeholder[(isTerm ? 1 : 0)..].ToString();
        string? text = problem.Arguments.FirstOrDefault(argument => argument.Name == name)?.Text;
        return isTerm && text is not null ? Term(text) : text;
    }
}
