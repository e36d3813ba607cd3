using System.Globalization;
using System.Text;

namespace SurveyEngine.Testing.Generation;

/// <summary>A response that is being written: property names and the JSON of their values, so that anything can be wrong in it.</summary>
internal sealed class PostDraft
{
    public PostDraft(Survey survey, IEnumerable<KeyValuePair<string, AnswerValue>> answers)
    {
        Header = [new("survey", Json(survey.Id)), new("version", Json(survey.Definition.Version)), new("fingerprint", Json(survey.Fingerprint))];
        Answers = [.. answers.Select(answer => KeyValuePair.Create(answer.Key, Json(answer.Value)))];
    }

    public List<KeyValuePair<string, string>> Header { get; }

    public List<KeyValuePair<string, string>> Answers { get; }

    /// <summary>The name of the property with the answers.</summary>
    public string AnswersName { get; set; } = "answers";

    /// <summary>The JSON that stands in place of the answers; null: the answers.</summary>
    public string? InPlaceOfAnswers { get; set; }

    public bool HasAnswers { get; set; } = true;

    /// <summary>How many properties stand before the answers; null: all others.</summary>
    public int? HeaderBeforeAnswers { get; set; }

    /// <summary>The JSON of a value; a lone surrogate, which UTF-8 cannot hold, is escaped.</summary>
    public static string Json(AnswerValue value) => value.Kind switch
    {
        AnswerValueKind.Blank => "null",
        AnswerValueKind.Number => value.ToString(),
        AnswerValueKind.Options => $"[{string.Join(',', value.AsOptions!.Select(code => Json(code)))}]",
        _ => Quoted(value.AsText!),
    };

    public void Set(string path, string json)
    {
        Answers.RemoveAll(answer => answer.Key == path);
        Answers.Add(KeyValuePair.Create(path, json));
    }

    public string ToJson()
    {
        List<KeyValuePair<string, string>> root = [.. Header];
        if (HasAnswers)
            root.Insert(HeaderBeforeAnswers ?? root.Count, KeyValuePair.Create(AnswersName, InPlaceOfAnswers ?? Object(Answers)));

        return Object(root);
    }

    public byte[] ToUtf8Json() => Encoding.UTF8.GetBytes(ToJson());

    /// <summary>The same in another notation: escapes, white space, other forms of numbers.</summary>
    public byte[] ToUtf8JsonInAnotherNotation(Dice dice) => Encoding.UTF8.GetBytes(Notation.Other(ToJson(), dice));

    private static string Object(IEnumerable<KeyValuePair<string, string>> properties) =>
        $"{{{string.Join(',', properties.Select(property => $"{Quoted(property.Key)}:{property.Value}"))}}}";

    private static string Quoted(string text)
    {
        var json = new StringBuilder("\"");
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (isPair)
                json.Append(text[i++]).Append(text[i]);
            else if (text[i] is '"' or '\\' or < ' ' || char.IsSurrogate(text[i]))
                json.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            else
                json.Append(text[i]);
        }

        return json.Append('"').ToString();
    }
}
