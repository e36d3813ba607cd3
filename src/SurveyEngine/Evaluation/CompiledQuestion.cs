using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Evaluation;

/// <summary>A question, with its fields.</summary>
internal sealed class CompiledQuestion(Question definition, ItemTexts texts, int gate) : CompiledItem(definition, texts, gate)
{
    public Question Definition => definition;

    /// <summary>The field of the question, or those of the rows of a matrix; without specify texts, which belong to their choices.</summary>
    public Field[] Cells { get; set; } = [];

    /// <summary>All its fields, specify texts included.</summary>
    public FieldRange Fields => Cells.Length == 0 ? default : new(Cells[0].Index, 1 + LastOf(Cells[^1]).Index);

    /// <summary>The rows of a matrix, those of its option set included; empty when it is none.</summary>
    public ValueList<Row> Rows { get; set; } = [];

    /// <summary>The ordinals of the labels of the rows of a matrix.</summary>
    public int[] RowTexts { get; set; } = [];

    /// <summary>The hints under them; -1 where there is none, empty when no row has one.</summary>
    public int[] RowDescriptions { get; set; } = [];

    /// <summary>The texts of the options; empty when its answers have none.</summary>
    public OptionTexts[] OptionTexts { get; set; } = [];

    /// <summary>The other texts of its kind of answer, in the order of <see cref="FieldKind.Texts"/>; -1 where there is none.</summary>
    public int[] KindTexts { get; set; } = [];

    public override bool IsDisplayable => Texts.Prompt >= 0;

    public override bool IsDisplayed(AnswerState state) => IsDisplayable && IsShown(state);

    public override bool IsShown(AnswerState state)
    {
        foreach (Field cell in Cells)
        {
            if (cell.IsShown(state))
                return true;
        }

        return false;
    }

    /// <summary>The last of a field and its specify texts, which follow it.</summary>
    private static Field LastOf(Field cell) => Array.FindLast(cell.Specifies ?? [], specify => specify is not null) ?? cell;
}
