using SurveyEngine.Model;
using SurveyEngine.Text;
using SurveyEngine.Values;

namespace SurveyEngine.Kinds.Boolean;

/// <summary>The rules of true or false, which is kept like a choice of two: the first bit is false, the second one true.</summary>
internal sealed class BooleanRules(FieldType type, BooleanEntry kind) : AnswerRules(type, kind)
{
    public const int FalseBit = 0;
    public const int TrueBit = 1;

    public override int BitCount => 2;

    public override Facts Facts { get; } = Facts.Truth.Varying with { MayBeAbsent = true };

    public override bool TryReadTyped(in TypedEntry entry, string path, List<Problem> problems, out InputValue value)
    {
        string folded = Fold(entry.Text);
        bool isTrue = IsTyped(folded, "true", entry.Texts, "trueLabel");
        bool isFalse = IsTyped(folded, "false", entry.Texts, "falseLabel");
        value = isTrue != isFalse ? (AnswerValue)isTrue : (AnswerValue)entry.Text;
        return true;
    }

    public override bool TryAccept(in InputValue input, string path, List<Problem> problems, ref StoredAnswer answer)
    {
        if (input.Value.AsBoolean is not { } isTrue)
            return RefuseType(input, path, problems);

        answer.Select(isTrue ? TrueBit : FalseBit);
        return true;
    }

    public override void Fit(in Value value, scoped ref StoredAnswer answer)
    {
        if (value.IsTruth)
            answer.Select(value.IsTrue ? TrueBit : FalseBit);
    }

    public override void Check(scoped in StoredAnswer answer, string path, List<Problem> problems)
    {
        // Either of the two is fine.
    }

    public override AnswerValue ToValue(scoped in StoredAnswer answer) => answer.IsSelected(TrueBit);

    private static bool IsTyped(string folded, string word, (string Name, string? Text)[] labels, string label) =>
        folded.Equals(word, StringComparison.OrdinalIgnoreCase)
        || Array.Exists(labels, other => other.Name == label && other.Text is { } text && folded == Fold(text));

    private static string Fold(string text) => WidthFolding.Fold(text).Trim();
}
