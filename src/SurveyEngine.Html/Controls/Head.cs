using SurveyEngine.Html.Writing;
using SurveyEngine.Model;

namespace SurveyEngine.Html.Controls;

/// <summary>What is said of a field around its inputs: its name, remarks, problems.</summary>
internal static class Head
{
    public static string NotesId(ItemView item) => HtmlId.Part(HtmlId.OfQuestion(item.Id), "notes");

    /// <summary>Writes what a field is called, for a legend or a label.</summary>
    public static void WriteName(ControlScope scope, FieldPart part)
    {
        switch (part.Place)
        {
            case FieldPlace.Question:
                WriteName(scope, part.Question, part.Field.ReadOnly ? null : part.Field.Requirement);
                return;
            case FieldPlace.Row:
                WriteRow(scope, part);
                return;
            default:
                scope.Html.Write($"""{part.Field.Label ?? scope.Words.Engine.Specify}<span class="se-vh"> {part.Option}</span>""");
                WriteRequirement(scope, part.Field.Requirement);
                return;
        }
    }

    /// <summary>Writes what a question is called.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="question">The question.</param>
    /// <param name="requirement">Whether it must be answered; null: nothing is said of it.</param>
    public static void WriteName(ControlScope scope, QuestionView question, Requirement? requirement)
    {
        if (question.Code is not null || question.Title is not null)
        {
            scope.Html.Write($"""<span class="se-heading">""");
            if (question.Code is { } code)
                scope.Html.Write($"""<span class="se-code">{code}</span> """);
            scope.Html.Write($"{question.Title}</span> ");
        }

        scope.Html.Write($"""<span class="se-prompt">{question.Prompt}</span>""");
        if (requirement is { } said)
            WriteRequirement(scope, said);
    }

    /// <summary>Writes the label of a row, and whether it must be answered where that differs among the rows.</summary>
    public static void WriteRow(ControlScope scope, FieldPart part)
    {
        FieldView field = part.Field;
        if (field.RowCode is { } code && code.All(char.IsAsciiDigit))
            scope.Html.Write($"({code}) ");

        scope.Html.Write($"{field.Label}");
        if (!field.ReadOnly && part.Question.Fields.Any(other => !other.Hidden && other.Requirement != field.Requirement))
            WriteRequirement(scope, field.Requirement);
    }

    public static void WriteNotes(ControlScope scope, ItemView item)
    {
        if (item.Notes.Count == 0)
            return;

        scope.Html.Write($"""<div class="se-notes" id="{NotesId(item)}">""");
        foreach (string note in item.Notes)
            scope.Html.Write($"<p>{note}</p>");
        scope.Html.Write($"</div>");
    }

    public static void WriteProblems(ControlScope scope, FieldPart part)
    {
        if (part.Field.Problems.Count == 0)
            return;

        scope.Html.Write($"""<div class="se-problems" id="{part.ProblemsId}">""");
        foreach (ProblemView problem in part.Field.Problems)
        {
            HtmlMarkup kind = new(problem.Severity == ProblemSeverity.Error ? "se-error" : "se-warning");
            scope.Html.Write($"""<p class="{kind}"><span class="se-vh">{scope.Words.Of(problem.Severity)}{scope.Words.Page.Colon}</span>{problem.Message}</p>""");
        }

        scope.Html.Write($"</div>");
    }

    /// <summary>Writes all that is between the name of a field and its inputs.</summary>
    public static void WriteRemarks(ControlScope scope, FieldPart part)
    {
        if (part.Place == FieldPlace.Question)
        {
            WriteNotes(scope, part.Question);
            MediaMarkup.Write(scope, part.Question.Media);
        }

        if (part.Place == FieldPlace.Row)
            scope.WriteCondition(part.Field.Path);

        WriteProblems(scope, part);
    }

    public static void WriteRequirement(ControlScope scope, Requirement requirement)
    {
        HtmlMarkup isRequired = HtmlMarkup.If(requirement == Requirement.Required, " se-required");
        scope.Html.Write($""" <span class="se-requirement{isRequired}">{scope.Words.Of(requirement)}</span>""");
    }
}
