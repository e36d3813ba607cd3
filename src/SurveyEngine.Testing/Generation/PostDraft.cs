using System.Text;
using SurveyEngine.Testing.Kinds;

namespace SurveyEngine.Testing.Generation;

/// <summary>A response that is being written, as property names and the JSON of their values, so that anything can be wrong in it.</summary>
internal sealed class PostDraft
{
    /// <param name="survey">The survey.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="parameters">The parameters that the response says; none when it leaves them out.</param>
    public PostDraft(
        Survey survey, IEnumerable<KeyValuePair<string, AnswerValue>> answers, IReadOnlyCollection<KeyValuePair<string, AnswerValue>>? parameters = null)
    {
        Header =
        [
            new("survey", JsonString.Of(survey.Id)),
            new("version", JsonString.Of(survey.Definition.Version)),
            new("fingerprint", JsonString.Of(survey.Fingerprint)),
        ];
        if (parameters is { Count: > 0 })
            Header.Add(new("parameters", Object(parameters.Select(Member))));
        Answers = [.. answers.Select(Member)];
    }

    public List<KeyValuePair<string, string>> Header { get; }

    public List<KeyValuePair<string, string>> Answers { get; }

    /// <summary>The name of the property with the answers.</summary>
    public string AnswersName { get; set; } = "answers";

    /// <summary>The JSON that replaces the answers; null: the answers.</summary>
    public string? AnswersJson { get; set; }

    public bool HasAnswers { get; set; } = true;

    /// <summary>The number of properties before the answers; null: all others.</summary>
    public int? HeaderBeforeAnswers { get; set; }

    /// <summary>The JSON of a value.</summary>
    public static string Json(AnswerValue value) => value.Kind == AnswerValueKind.Blank ? "null" : KindTesters.Of(value).Json(value);

    public void Set(string path, string json)
    {
        Answers.RemoveAll(answer => answer.Key == path);
        Answers.Add(KeyValuePair.Create(path, json));
    }

    public string ToJson()
    {
        List<KeyValuePair<string, string>> root = [.. Header];
        if (HasAnswers)
            root.Insert(HeaderBeforeAnswers ?? root.Count, KeyValuePair.Create(AnswersName, AnswersJson ?? Object(Answers)));

        return Object(root);
    }

    public byte[] ToUtf8Json() => Encoding.UTF8.GetBytes(ToJson());

    /// <summary>The same response, written in another way: with escapes, white space, other forms of numbers.</summary>
    public byte[] ToEquivalentUtf8Json(Dice dice) => Encoding.UTF8.GetBytes(EquivalentJson.Of(ToJson(), dice));

    private static KeyValuePair<string, string> Member(KeyValuePair<string, AnswerValue> answer) => KeyValuePair.Create(answer.Key, Json(answer.Value));

    private static string Object(IEnumerable<KeyValuePair<string, string>> properties) =>
        $"{{{string.Join(',', properties.Select(property => $"{JsonString.Of(property.Key)}:{property.Value}"))}}}";
}
