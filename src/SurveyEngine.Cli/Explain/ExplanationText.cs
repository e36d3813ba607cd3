using System.Globalization;
using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Explain;

/// <summary>Writes an explanation: each condition with its truth, its parts, and the answers that decided it.</summary>
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

        foreach (ExplainedAnswer answer in reason.Answers)
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
        { Value.IsBlank: true } => texts.ExplainUnanswered,
        { Value.Kind: AnswerValueKind.Options } => string.Join(", ", answer.Value.AsOptions!),
        _ => answer.Value.ToString(),
    };

    private static string Mark(bool holds) => holds ? "✓" : "✗";

    private void WriteLine(int depth, string text) => output.WriteLine(new string(' ', 2 * depth) + Printable.Line(text));
}
