using SurveyEngine.Kinds;
using SurveyEngine.Mapping;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles;

/// <summary>Checks the calculation, the constraints and the own texts of a question. Expressions are checked later, when names are resolved.</summary>
internal static class QuestionRules
{
    /// <summary>The codes of problems that the answer of any kind can have.</summary>
    private static readonly string[] CommonCodes =
    [
        ProblemCodes.Required, ProblemCodes.Requested, ProblemCodes.NotShown, ProblemCodes.WrongType, ProblemCodes.DuplicateField,
        ProblemCodes.Calculated,
    ];

    public static void Check(Question question, ProblemReporter problems)
    {
        if (question is { Calculated: not null, Default: { } other })
            problems.InvalidValue("default", other, "notCalculated");

        CheckConstraints(question.Constraints, problems);
        CheckMessages(question, problems);
    }

    private static void CheckConstraints(ValueList<Constraint> constraints, ProblemReporter problems)
    {
        Guard.NotNull(constraints);
        problems.Enter("constraints");
        for (int i = 0; i < constraints.Count; i++)
        {
            Constraint constraint = Guard.At(constraints, i, "constraints");
            problems.Enter(i);
            Guard.NotNull(constraint.Assert);
            problems.CheckMessage("message", constraint.Message);
            problems.CheckWord("severity", (int)constraint.Severity, DefinitionMaps.Severities);
            problems.Leave();
        }

        problems.Leave();
    }

    private static void CheckMessages(Question question, ProblemReporter problems)
    {
        Guard.NotNull(question.Messages);
        if (question.Messages.Count == 0)
            return;

        FieldKind kind = question.Kind is Matrix matrix ? matrix.Cell : (FieldKind)question.Kind;
        string[] codes = [.. CommonCodes, .. FieldTypes.Of(kind).Codes];
        problems.Enter("messages");
        for (int i = 0; i < question.Messages.Count; i++)
        {
            string code = question.Messages.Names[i];
            if (Array.IndexOf(codes, code) < 0)
                problems.Error(code, ProblemCodes.UnknownValue, ("value", code), ("known", codes));
            problems.CheckMessage(code, question.Messages.ValueSpan[i], code);
        }

        problems.Leave();
    }
}
