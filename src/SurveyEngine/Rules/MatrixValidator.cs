using SurveyEngine.Diagnostics;
using SurveyEngine.Model;

namespace SurveyEngine.Rules;

/// <summary>A matrix: its rows, and what each of them takes.</summary>
internal sealed class MatrixValidator : ElementValidator<Matrix>
{
    public override void Check(Matrix element, Findings findings)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach ((int i, Row row) in Parts.Of(element.Rows, "rows"))
        {
            Findings inRow = findings.Of("rows", i);
            inRow.CheckUniqueCode("code", row.Code, codes);
            inRow.CheckText("label", row.Label);
        }

        if (element.Rows.Count == 0)
            findings.Error("rows", ProblemCodes.NoOptions);

        Parts.Require(element.Cell);
        KindValidators.Check(element.Cell, findings.Of("cell"));
    }
}
