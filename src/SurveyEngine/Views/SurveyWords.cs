using System.Globalization;
using SurveyEngine.Diagnostics;
using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>
/// The words around a survey that every user interface needs, for respondents, in the languages of <see cref="Survey.Words"/>. They are
/// those of the engine in English and Japanese, and those of <see cref="MessageCatalog"/> in other languages (<c>words.submit</c>).
/// </summary>
public sealed class SurveyWords
{
    private readonly ProblemMessages _messages;
    private readonly ValueList<string> _languages;

    internal SurveyWords(ProblemMessages messages, ValueList<string> languages)
    {
        _messages = messages;
        _languages = languages;
    }

    /// <summary>Said of a field that must be answered.</summary>
    public string Required => Word("required");

    /// <summary>Said of a field whose answer is requested.</summary>
    public string Requested => Word("requested");

    /// <summary>Said of a field that may be left blank.</summary>
    public string Optional => Word("optional");

    /// <summary>The answer yes.</summary>
    public string Yes => Word("yes");

    /// <summary>The answer no.</summary>
    public string No => Word("no");

    /// <summary>Said where an answer would be.</summary>
    public string NotAnswered => Word("notAnswered");

    /// <summary>The prompt of a specify text that has none of its own.</summary>
    public string Specify => Word("specify");

    /// <summary>Said of a choice of any number of options.</summary>
    public string SelectAny => Word("selectAny");

    /// <summary>Goes to the next page.</summary>
    public string Next => Word("next");

    /// <summary>Goes to the previous page.</summary>
    public string Back => Word("back");

    /// <summary>Saves the answers.</summary>
    public string Save => Word("save");

    /// <summary>Saves the answers and leaves.</summary>
    public string SaveForLater => Word("saveForLater");

    /// <summary>Goes to the page with all answers; also its heading.</summary>
    public string Review => Word("review");

    /// <summary>Goes from an answer on that page to its field.</summary>
    public string Change => Word("change");

    /// <summary>Deselects the options of a choice.</summary>
    public string Clear => Word("clear");

    /// <summary>Submits the response.</summary>
    public string Submit => Word("submit");

    /// <summary>Submits the response in spite of warnings.</summary>
    public string SubmitAnyway => Word("submitAnyway");

    /// <summary>Said after saving.</summary>
    public string Saved => Word("saved");

    /// <summary>Said after submitting.</summary>
    public string Submitted => Word("submitted");

    /// <summary>Said above the problems that prevent submitting.</summary>
    public string NotSubmitted => Word("notSubmitted");

    /// <summary>The heading of a list of problems.</summary>
    public string CheckFollowing => Word("checkFollowing");

    /// <summary>Said before a problem that is an error.</summary>
    public string Error => Word("error");

    /// <summary>Said before a problem that is a warning.</summary>
    public string Warning => Word("warning");

    /// <summary>How many fields are answered.</summary>
    /// <param name="answered">Those that are answered.</param>
    /// <param name="shown">Those that are shown.</param>
    public string Answered(int answered, int shown) => Word("answered", ("answered", answered), ("shown", shown));

    /// <summary>The number of a page.</summary>
    /// <param name="number">The number.</param>
    /// <param name="count">The number of them.</param>
    public string Page(int number, int count) => Word("page", ("number", number), ("count", count));

    /// <summary>How many characters may still be written.</summary>
    /// <param name="count">The number of them.</param>
    public string CharactersLeft(int count) => Word("charactersLeft", ("count", count));

    /// <summary>By how many characters a text is too long.</summary>
    /// <param name="count">The number of them.</param>
    public string CharactersTooMany(int count) => Word("charactersTooMany", ("count", count));

    /// <summary>The most characters of a text.</summary>
    /// <param name="limit">The limit.</param>
    public string MaxCharacters(int limit) => Word("maxCharacters", ("limit", limit));

    /// <summary>The fewest characters of a text.</summary>
    /// <param name="limit">The limit.</param>
    public string MinCharacters(int limit) => Word("minCharacters", ("limit", limit));

    /// <summary>The most options that may be selected.</summary>
    /// <param name="limit">The limit.</param>
    public string MaxOptions(int limit) => Word("maxOptions", ("limit", limit));

    /// <summary>The fewest options that may be selected.</summary>
    /// <param name="limit">The limit.</param>
    public string MinOptions(int limit) => Word("minOptions", ("limit", limit));

    private string Word(string name, params ReadOnlySpan<(string Name, int Value)> arguments)
    {
        string word = _messages.Word(name, _languages);
        foreach ((string argument, int value) in arguments)
            word = word.Replace($"{{{argument}}}", value.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

        return word;
    }
}
