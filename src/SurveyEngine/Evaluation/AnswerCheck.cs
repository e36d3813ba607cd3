using SurveyEngine.Diagnostics;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Evaluation;

/// <summary>
/// Finds the problems of answers, by the same rules for sessions and documents: in definition order, those of consistency rules
/// last.
/// </summary>
internal static class AnswerCheck
{
    /// <summary>Reports the problems of the answers of shown fields, and the broken rules.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="state">The answers, evaluated.</param>
    /// <param name="problems">The list that receives problems.</param>
    public static void Check(CompiledSurvey survey, AnswerState state, ProblemReport<Problem> problems)
    {
        foreach (Field field in survey.Fields)
            Check(survey, field, state, problems);

        CheckRules(survey, state, problems);
    }

    /// <summary>Reports what is wrong with the answers of some of the fields, and the rules that do not hold and point at them.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="state">The answers, evaluated.</param>
    /// <param name="problems">The list that receives the problems.</param>
    /// <param name="isLeftOut">Whether the problems of a field are left out; null: those of none.</param>
    public static void Check(
        CompiledSurvey survey, FieldRange fields, AnswerState state, ProblemReport<Problem> problems, Func<Field, bool>? isLeftOut)
    {
        for (int i = fields.Start; i < fields.End; i++)
        {
            if (isLeftOut?.Invoke(survey.Fields[i]) != true)
                Check(survey, survey.Fields[i], state, problems);
        }

        foreach (BoundRule rule in survey.Rules)
        {
            if (fields.Contains(rule.Field) && isLeftOut?.Invoke(rule.Field) != true && rule.IsBroken(state))
                problems.Add(rule.ProblemOf(state));
        }
    }

    /// <summary>Reports the problems of the answer of one field; a hidden field has none.</summary>
    public static void Check(CompiledSurvey survey, Field field, AnswerState state, ProblemReport<Problem> problems)
    {
        if (!field.IsShown(state))
            return;

        List<Problem> items = problems.Items;
        int first = items.Count;
        AnswerTerms? terms = survey.Terms[field.Index];
        if (state.EnteredInto(field.Index) is { } entered)
        {
            problems.Add(entered.Problem);
        }
        else if (field.IsAnswered(state))
        {
            field.CheckValue(state, items);
            terms?.CheckConstraints(field, state, items);
        }
        else if (survey.EffectiveRequirement(field, state) is not Requirement.Optional and var requirement)
        {
            items.Add(Blank(field, requirement));
        }

        terms?.Reword(items, first, state);
        problems.Cut();
    }

    /// <summary>Reports the consistency rules that are broken.</summary>
    public static void CheckRules(CompiledSurvey survey, AnswerState state, ProblemReport<Problem> problems)
    {
        foreach (BoundRule rule in survey.Rules)
        {
            if (rule.IsBroken(state))
                problems.Add(rule.ProblemOf(state));
        }
    }

    private static Problem Blank(Field field, Requirement requirement) =>
        requirement == Requirement.Required
            ? Problem.Error(ProblemCodes.Required, field.Path)
            : Problem.Warning(ProblemCodes.Requested, field.Path);
}
