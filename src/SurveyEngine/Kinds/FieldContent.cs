using SurveyEngine.Model;

namespace SurveyEngine.Kinds;

/// <summary>What a kind needs to know of a field to show it.</summary>
internal readonly struct FieldContent
{
    /// <summary>The language of the view, a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The effective answer; blank for a choice, where the options tell it.</summary>
    public required AnswerValue Answer { get; init; }

    /// <summary>The options that are shown; none when the kind has no options.</summary>
    public required ValueList<OptionView> Options { get; init; }

    /// <summary>The texts of the kind (<see cref="FieldKind.Texts"/>) in the language of the view.</summary>
    public required (string Name, string? Text)[] Texts { get; init; }

    /// <summary>The text of that name; null when there is none.</summary>
    public string? Text(string name)
    {
        foreach ((string other, string? text) in Texts)
        {
            if (other == name)
                return text;
        }

        return null;
    }
}
