using SurveyEngine.Text;

namespace SurveyEngine.Kinds;

/// <summary>An answer that is put into a text, and what a kind needs to know to say it.</summary>
internal readonly struct SpokenAnswer
{
    /// <summary>The answer, which is not blank.</summary>
    public required AnswerValue Answer { get; init; }

    /// <summary>The language, a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The labels of the options that were picked; empty when the kind has no options.</summary>
    public required string[] Labels { get; init; }

    /// <summary>The texts of the kind (<see cref="Model.FieldKind.Texts"/>).</summary>
    public required (string Name, string? Text)[] Texts { get; init; }

    /// <summary>Gives a word of user interfaces, such as <c>yes</c>.</summary>
    public required Func<string, string> Words { get; init; }

    /// <summary>The text of that name; null when there is none.</summary>
    public string? Text(string name) => Array.Find(Texts, text => text.Name == name).Text;

    /// <summary>Joins several answers, or the picks of one.</summary>
    public static string Join(IReadOnlyList<string> parts, string language) =>
        parts is [var one] ? one : string.Join(LanguageTag.Primary(language) == "ja" ? "、" : ", ", parts);
}
