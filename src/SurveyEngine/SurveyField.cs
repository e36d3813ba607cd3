using SurveyEngine.Kinds.Choice;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine;

/// <summary>A description of a field: the smallest thing that can be answered. Immutable.</summary>
public sealed class SurveyField
{
    internal SurveyField(Field field, string question, string? row)
    {
        Index = field.Index;
        Path = field.Path;
        Kind = field.Type.Name;
        Question = question;
        Row = row;
        Options = (field.Rules as ChoiceRules)?.Options ?? [];
        if (field.Host is { Field.Rules: ChoiceRules rules } host)
            SpecifiedOption = rules.Options[host.Option].Code;

        IsSensitive = field.Kind.Sensitive;
        MayBeHidden = field.Gate != 0 || field.Host is not null || (field.OptionGates is { } gates && !gates.Distinct.Contains(0));
    }

    /// <summary>The index among the fields of the survey, in definition order.</summary>
    public int Index { get; }

    /// <summary>The field's path, such as <c>Q1-2.5.i</c>.</summary>
    public string Path { get; }

    /// <summary>The kind of its answers, as definitions name it: <c>single</c>, <c>number</c>, <c>date</c>, …</summary>
    public string Kind { get; }

    /// <summary>The id of its question; of a specify text, that of the choice's question.</summary>
    public string Question { get; }

    /// <summary>The code of its row in a matrix; null outside a matrix.</summary>
    public string? Row { get; }

    /// <summary>The code of the option that a specify text belongs to; null for any other field.</summary>
    public string? SpecifiedOption { get; }

    /// <summary>The options of a choice, in definition order; empty for any other field.</summary>
    public ValueList<Option> Options { get; }

    /// <summary>Whether its answers are personal data, to be kept out of logs.</summary>
    public bool IsSensitive { get; }

    /// <summary>Whether other answers can hide the field.</summary>
    public bool MayBeHidden { get; }

    /// <summary>The path of the field.</summary>
    public override string ToString() => Path;
}
