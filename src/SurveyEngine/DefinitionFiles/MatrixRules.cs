using SurveyEngine.Kinds;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Mapping;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles;

/// <summary>Checks a matrix: its rows, or the option set that they are, and the kind of its cells.</summary>
/// <param name="problems">The receiver of problems.</param>
internal sealed class MatrixRules(ProblemReporter problems)
{
    public void Check(Matrix matrix)
    {
        Guard.NotNull(matrix.Rows, "rows");
        if (matrix.RowSet is null)
            CheckRows(matrix.Rows);
        else
            CheckSet(matrix.RowSet, matrix.Rows);

        Guard.NotNull(matrix.Cell);
        problems.Enter("cell");
        FieldTypes.Of(matrix.Cell).Validate(matrix.Cell, problems);
        problems.Leave();
        problems.CheckWord("order", (int)matrix.Order, CommonProperties.Orders);
    }

    private void CheckSet(string set, ValueList<Row> rows)
    {
        if (rows.Count > 0)
            problems.Error("rows", ProblemCodes.OptionsTwice);
        ChoiceValidator.CheckSet("rows", set, problems);
    }

    private void CheckRows(ValueList<Row> rows)
    {
        var codes = new NameSet();
        var labels = new LabelSet();
        Dictionary<string, string>? types = null;
        problems.Enter("rows");
        for (int i = 0; i < rows.Count; i++)
        {
            Row row = Guard.At(rows, i, "rows");
            problems.Enter(i);
            problems.CheckUniqueCode("code", row.Code, codes);
            problems.CheckText("label", row.Label);
            problems.CheckOptionalText("description", row.Description);
            AnnotationMap.Check(row.Annotations, problems);
            labels.Check(row.Label, group: null, problems);
            if (row.Requirement is { } requirement)
                problems.CheckWord("requirement", (int)requirement, CommonProperties.Requirements);
            AttributeMap.Check(row.Attributes, ref types, problems);
            problems.Leave();
        }

        problems.Leave();
        if (rows.Count == 0)
            problems.Error("rows", ProblemCodes.NoOptions);
    }
}
