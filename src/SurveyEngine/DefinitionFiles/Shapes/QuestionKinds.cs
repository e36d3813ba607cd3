using SurveyEngine.DefinitionFiles.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Shapes;

/// <summary>The registry of question kinds: a new kind is its shape and one line here.</summary>
internal static class QuestionKinds
{
    public static readonly Shape[] All =
    [
        SingleChoiceShape.Shape,
        MultiChoiceShape.Shape,
        MatrixShape.Shape,
        NumberEntryShape.Shape,
        TextEntryShape.Shape,
    ];

    /// <summary>What a kind is called in JSON.</summary>
    public static string NameOf(QuestionKind kind) => Array.Find(All, shape => shape.Placeholder.GetType() == kind.GetType())!.Name;
}
