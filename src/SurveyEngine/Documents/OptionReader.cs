using System.Text.Json;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.State;

namespace SurveyEngine.Documents;

/// <summary>Reads option codes as options, without creating strings, as long as they have no problems.</summary>
internal static class OptionReader
{
    /// <summary>Stores the current value of the reader as the draft of a choice.</summary>
    /// <returns>Whether it succeeded; if not, the reader has not moved, and the field has no draft.</returns>
    public static bool TryRead(ref Utf8JsonReader reader, Field field, AnswerState state)
    {
        if (field.Rules is not ChoiceRules rules)
            return false;
        if (!rules.IsMulti)
            return TrySelect(reader, field, rules, state);
        if (reader.TokenType != JsonTokenType.StartArray)
            return false;

        Utf8JsonReader start = reader;
        while (reader.Read() && TrySelect(reader, field, rules, state))
        {
        }

        if (reader.TokenType == JsonTokenType.EndArray)
            return true;

        reader = start;
        field.ClearDraft(state);
        return false;
    }

    private static bool TrySelect(in Utf8JsonReader reader, Field field, ChoiceRules rules, AnswerState state) =>
        reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped
        && rules.Find(reader.ValueSpan) is >= 0 and var option
        && state.SetDraft(field.Bits, option);
}
