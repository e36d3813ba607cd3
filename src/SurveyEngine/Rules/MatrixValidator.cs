using SurveyEngine.Diagnostics;
using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine.Rules;

/// <summary>A matrix: its rows, and what each of them takes.</summary>
internal sealed class MatrixValidator : ElementValidator<Matrix>
{
    protected override void Check(Matrix element, Findings findings)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach ((int i, Row row) in Parts.Of(element.Rows, "rows"))
        {
            string path = JsonPath.Element("rows", i);
            findings.CheckUniqueCode($"{path}.code", row.Code, codes);
            findings.CheckText($"{path}.label", row.Label);
        }

        if (element.Rows.Count == 0)
            findings.Error("rows", ProblemCodes.NoOptions);

        Parts.Require(element.Cell);
        findings.CheckPart("cell", element.Cell, KindValidators.For(element.Cell));
    }
}
