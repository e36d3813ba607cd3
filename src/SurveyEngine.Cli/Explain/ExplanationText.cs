using System.Globalization;
using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Explain;

/// <summary>Writes an explanation: each condition with its truth, each expression with its value, their parts, and the answers that decided.</summary>
/// <param name="output">The writer.</param>
/// <param name="texts">The texts of the tool.</param>
internal sealed class ExplanationText(TextWriter output, UiTexts texts)
{
    public void Write(Explanation explanation)
    {
        WriteLine(depth: 0, string.Format(
            CultureInfo.InvariantCulture, explanation.IsShown ? texts.ExplainShown : texts.ExplainHidden, Printable.Isolated(explanation.Path)));
        if (explanation.Reasons.Count == 0)
            WriteLine(depth: 1, texts.ExplainUnconditional);

        foreach (Reason reason in explanation.Reasons)
            Write(reason);
        if (explanation.Calculation is { } calculation)
            Write(calculation);
        foreach (ExplainedConstraint constraint in explanation.Constraints ?? [])
            Write(constraint);
    }

    private void Write(ExplainedCalculation calculation)
    {
        string what = !calculation.IsDefault ? texts.ExplainCalculated : calculation.Counts ? texts.ExplainDefault : texts.ExplainDefaultUnused;
        WriteLine(depth: 1, string.Format(CultureInfo.InvariantCulture, what, Printable.Isolated(Value(calculation.Result))));
        Write(calculation.Expression, depth: 2);
        Write(calculation.Answers);
    }

    private void Write(ExplainedExpression expression, int depth)
    {
        string row = expression.Row is { } path ? $"{Printable.Isolated(path)}: " : "";
        string value = expression.IsSensitive ? texts.ExplainSensitive : Value(expression.Value);
        WriteLine(depth, $"{row}{Printable.Isolated(expression.Text)} → {Printable.Isolated(value)}");
        foreach (ExplainedExpression part in expression.Parts)
            Write(part, depth + 1);
    }

    private void Write(ExplainedConstraint constraint)
    {
        WriteLine(depth: 1, $"{Mark(holds: false)} {string.Format(CultureInfo.InvariantCulture, texts.ExplainConstraint, constraint.Index + 1)}");
        Write(constraint.Condition, depth: 2);
        Write(constraint.Answers);
    }

    private void Write(Reason reason)
    {
        string what = reason.Kind switch
        {
            ReasonKind.OptionSelected => texts.ExplainPicked,
            ReasonKind.SomethingToShow => texts.ExplainSomethingToShow,
            _ => texts.ExplainCondition,
        };
        WriteLine(depth: 1, $"{Mark(reason.Holds)} {string.Format(CultureInfo.InvariantCulture, what, Printable.Isolated(reason.Subject))}");
        if (reason.Condition is { } condition)
            Write(condition, depth: 2);

        Write(reason.Answers);
    }

    private void Write(IEnumerable<ExplainedAnswer> answers)
    {
        foreach (ExplainedAnswer answer in answers)
            WriteLine(depth: 2, $"{Printable.Isolated(answer.Path)}: {Printable.Isolated(Value(answer))}");
    }

    private void Write(ExplainedCondition condition, int depth)
    {
        string row = condition.Row is { } path ? $"{Printable.Isolated(path)}: " : "";
        WriteLine(depth, $"{Mark(condition.Holds)} {row}{Printable.Isolated(condition.Text)}");
        foreach (ExplainedCondition part in condition.Parts)
            Write(part, depth + 1);
    }

    private string Value(ExplainedAnswer answer) => answer switch
    {
        { IsSensitive: true } => texts.ExplainSensitive,
        { IsShown: false } => texts.ExplainNotShown,
        _ => Value(answer.Value),
    };

    private string Value(AnswerValue value) => value switch
    {
        { IsBlank: true } => texts.ExplainUnanswered,
        { Kind: AnswerValueKind.Options } => string.Join(", ", value.AsOptions!),
        _ => value.ToString(),
    };

    private static string Mark(bool holds) => holds ? "✓" : "✗";

    private void WriteLine(int depth, string text) => output.WriteLine(new string(' ', 2 * depth) + Printable.Line(text));
}
