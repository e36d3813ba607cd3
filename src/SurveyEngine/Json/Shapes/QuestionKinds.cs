using SurveyEngine.Json.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.Json.Shapes;

/// <summary>The registry of question kinds: a new kind is its shape and one line here.</summary>
internal static class QuestionKinds
{
    public static IReadOnlyList<Shape<QuestionKind>> All { get; } =
    [
        Kind(SingleChoiceShape.Shape),
        Kind(MultiChoiceShape.Shape),
        Kind(MatrixShape.Shape),
        Kind(NumberEntryShape.Shape),
        Kind(TextEntryShape.Shape),
    ];

    /// <summary>What a kind is called in JSON.</summary>
    public static string NameOf(QuestionKind kind) => All.First(shape => shape.Placeholder.GetType() == kind.GetType()).Name;

    private static Shape<QuestionKind> Kind<T>(Shape<T> shape)
        where T : QuestionKind =>
        new Shape<QuestionKind>(shape.Name, shape.Description, shape.Placeholder)
            .Part(shape, kind => (T)kind, (_, kind) => kind);
}
