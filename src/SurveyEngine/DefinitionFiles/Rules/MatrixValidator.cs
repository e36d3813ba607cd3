using SurveyEngine.Kinds;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Rules;

/// <summary>A matrix: its rows, and what each of them takes.</summary>
internal static class MatrixValidator
{
    public static void Check(Matrix matrix, ProblemReporter findings)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        Parts.Require(matrix.Rows, "rows");
        for (int i = 0; i < matrix.Rows.Count; i++)
        {
            Row row = Parts.At(matrix.Rows, i, "rows");
            ProblemReporter inRow = findings.Of("rows", i);
            inRow.CheckUniqueCode("code", row.Code, codes);
            inRow.CheckText("label", row.Label);
        }

        if (matrix.Rows.Count == 0)
            findings.Error("rows", ProblemCodes.NoOptions);

        Parts.Require(matrix.Cell);
        FieldTypes.Of(matrix.Cell).Validate(matrix.Cell, findings.Of("cell"));
    }
}
