using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine;

/// <summary>A field of a survey, described: the smallest thing that can be answered. Immutable.</summary>
public sealed class SurveyField
{
    internal SurveyField(Field field)
    {
        Index = field.Index;
        Path = field.Path;
        Kind = NameOf(field.Kind);
        Question = field.Question.Id;
        Row = field.Row?.Code;
        IsSensitive = field.Kind.Sensitive;
        MayBeHidden = field.Gate is not null;
        switch (field)
        {
            case ChoiceField choice:
                Options = choice.Rules.Options;
                MayBeHidden |= Enumerable.Range(0, Options.Count).All(option => choice.OptionGate(option) is not null);
                break;
            case TextField { Host: { } host }:
                SpecifiedOption = host.Field.Rules.Options[host.Option].Code;
                MayBeHidden = true;
                break;
        }
    }

    /// <summary>The place among the fields of the survey, in definition order, from 0 on.</summary>
    public int Index { get; }

    /// <summary>The field's path, such as <c>Q1-2.5.i</c>.</summary>
    public string Path { get; }

    /// <summary>The kind of its answers, as definitions name it: <c>single</c>, <c>multi</c>, <c>number</c> or <c>text</c>.</summary>
    public string Kind { get; }

    /// <summary>The id of its question; of a specify text, that of the choice's question.</summary>
    public string Question { get; }

    /// <summary>The code of its row in a matrix; null in any other question.</summary>
    public string? Row { get; }

    /// <summary>The code of the option that a specify text belongs to; null for any other field.</summary>
    public string? SpecifiedOption { get; }

    /// <summary>The options of a choice, in definition order; empty for any other field.</summary>
    public ValueList<Option> Options { get; } = [];

    /// <summary>Whether its answers are personal data, to be kept out of logs.</summary>
    public bool IsSensitive { get; }

    /// <summary>Whether it depends on other answers whether the field is shown.</summary>
    public bool MayBeHidden { get; }

    /// <summary>The path.</summary>
    public override string ToString() => Path;

    private static string NameOf(FieldKind kind) => kind switch
    {
        MultiChoice => "multi",
        ChoiceKind => "single",
        NumberEntry => "number",
        _ => "text",
    };
}
