using System.Diagnostics;
using SurveyEngine.Json;
using SurveyEngine.Text;

namespace SurveyEngine.Values;

/// <summary>
/// A value that is offered to a field, before it is known whether it fits: an <see cref="AnswerValue"/>, or something from outside
/// that no field can hold.
/// </summary>
internal readonly struct InputValue
{
    private InputValue(AnswerValue value, string? mismatchedType, NumberReading number)
    {
        Value = value;
        MismatchedType = mismatchedType;
        Number = number;
    }

    public AnswerValue Value { get; }

    /// <summary>The type of a value that fits no field, as a term of problem texts; null when it may fit one.</summary>
    public string? MismatchedType { get; }

    /// <summary>The number as read, and whether a <see cref="decimal"/> can hold it.</summary>
    public NumberReading Number { get; }

    /// <summary>The hints that its problems may take; null when it is offered by itself.</summary>
    public HintBudget? Hints { get; init; }

    public bool IsBlank => MismatchedType is null && Value.IsBlank;

    /// <summary>The type of the value, as a term of problem texts.</summary>
    public string TypeName => MismatchedType ?? Value.Kind switch
    {
        AnswerValueKind.Number => "number",
        AnswerValueKind.Options => "list",
        AnswerValueKind.Text or AnswerValueKind.Option => "text",
        AnswerValueKind.Boolean => "boolean",
        AnswerValueKind.Date => "date",
        AnswerValueKind.Time => "time",
        AnswerValueKind.DateTime => "dateTime",
        _ => throw new UnreachableException(),
    };

    public static implicit operator InputValue(AnswerValue value) => new(value, mismatchedType: null, number: default);

    public static InputValue OfNumber(NumberReading number) => new(number.Value, mismatchedType: null, number);

    public static InputValue OfMismatchedType(string type) => new(default, type, number: default);
}
