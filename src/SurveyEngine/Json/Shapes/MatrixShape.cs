using SurveyEngine.Json.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.Json.Shapes;

internal static class MatrixShape
{
    /// <summary>Any kind of field; that leaves out the matrix itself.</summary>
    private static readonly Union<QuestionKind> Cell =
        new("cell", () => QuestionKinds.All.Where(kind => kind.Placeholder is FieldKind), kind => kind);

    public static readonly Shape<Matrix> Shape = new Shape<Matrix>(
            "matrix", "One kind of answer under one prompt, once for each row.",
            new Matrix { Rows = [], Cell = new SingleChoice() })
        .Required(
            "rows", new ListForm<Row>(RowShape.Shape), "The rows, in order.",
            matrix => matrix.Rows, (matrix, rows) => matrix with { Rows = rows })
        .Required(
            "cell", Cell, "What each row takes.",
            matrix => matrix.Cell, (matrix, cell) => matrix with { Cell = (FieldKind)cell });
}
