using SurveyEngine.State;

namespace SurveyEngine.Evaluation;

/// <summary>What is put into the texts of a survey: the names that some text has in braces.</summary>
/// <param name="known">The answers by name; null for the name of an argument of problems.</param>
/// <param name="readByMessages">The fields whose answers are put into texts of problems, labels of options on the way included.</param>
internal sealed class Placeholders(Dictionary<string, AnswerPlace?> known, Field[] readByMessages)
{
    /// <summary>Nothing at all, as in most surveys.</summary>
    public static Placeholders None { get; } = new([], []);

    public bool IsEmpty => known.Count == 0;

    public Field[] ReadByMessages => readByMessages;

    public bool TryFind(string name, out AnswerPlace? answer) => known.TryGetValue(name, out answer);
}
