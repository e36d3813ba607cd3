using SurveyEngine.Mapping;
using SurveyEngine.Model;
using SurveyEngine.Values;

namespace SurveyEngine.Kinds.Dates;

/// <summary>What dates, times, and dates with times have in common: each is a number (<see cref="DateNumbers"/>) with limits.</summary>
/// <param name="name">The name in JSON and in views, which is also the term for an answer and its form in problem texts.</param>
/// <param name="help">The description for the editor schema.</param>
/// <param name="blank">The kind with the defaults of all its properties.</param>
/// <param name="answer">The type of an answer.</param>
/// <param name="form">The form of an answer.</param>
internal abstract class DateNumberType(string name, string help, FieldKind blank, AnswerType answer, AnswerValueKind form)
    : FieldType(name, help, blank)
{
    public override AnswerType Answer => answer;

    public override string Expected => Name;

    public override string[] Codes { get; } = [ProblemCodes.BelowMinimum, ProblemCodes.AboveMaximum, ProblemCodes.BadFormat];

    public override string Use => answer == AnswerType.Date ? "useDate" : "useTime";

    /// <summary>The form of an answer.</summary>
    public AnswerValueKind Form => form;

    /// <summary>The type of its numbers.</summary>
    public ExprType Number { get; } = answer switch
    {
        AnswerType.Date => ExprType.Date,
        AnswerType.Time => ExprType.Time,
        _ => ExprType.DateTime,
    };

    public override FieldKind Map(JsonMap json, FieldKind kind)
    {
        (decimal? min, decimal? max) = Limits(kind);
        min = json.DateNumber("min", min, Number, "The earliest answer allowed, in the form of answers.");
        max = json.DateNumber("max", max, Number, "The latest answer allowed.");
        return WithLimits(kind, min, max) with { Sensitive = CommonProperties.Sensitive(json, kind) };
    }

    public override void Validate(FieldKind kind, ProblemReporter problems)
    {
        (decimal? min, decimal? max) = Limits(kind);
        CheckLimit("min", min, problems);
        CheckLimit("max", max, problems);
        if (min > max)
            problems.Error("min", ProblemCodes.CrossedLimits, ("min", FormOf(min)!), ("max", FormOf(max)!));
    }

    public override AnswerRules Compile(FieldKind kind, ValueList<Option> options)
    {
        (decimal? min, decimal? max) = Limits(kind);
        return new DateNumberRules(this, kind, min, max);
    }

    public override FieldView View(FieldKind kind, in FieldContent content)
    {
        (decimal? min, decimal? max) = Limits(kind);
        return View(content.Answer.IsBlank ? null : content.Answer.ToString(), FormOf(min), FormOf(max));
    }

    /// <summary>Creates the view from JSON forms.</summary>
    protected abstract FieldView View(string? answer, string? earliest, string? latest);

    /// <summary>The limits of a definition; one that is not of whole seconds in no zone has a fraction.</summary>
    protected abstract (decimal? Min, decimal? Max) Limits(FieldKind kind);

    /// <summary>The definition with other limits, which are whole.</summary>
    protected abstract FieldKind WithLimits(FieldKind kind, decimal? min, decimal? max);

    private void CheckLimit(string property, decimal? limit, ProblemReporter problems)
    {
        if (limit is { } number && !decimal.IsInteger(number))
            problems.InvalidValue(property, FormOf(limit)!, $"{Name}Form");
    }

    private string? FormOf(decimal? number) => number is { } known ? DateNumbers.FormOf(known, Number) : null;

    public override string Say(in SpokenAnswer answer) => SpokenDate.Write(answer.Answer.DateNumber, Number, answer.Language);
}
