using SurveyEngine.Json;

namespace SurveyEngine.Values;

/// <summary>
/// A value on its way into a field, before anybody knows whether it fits: an <see cref="AnswerValue"/>, or something from
/// outside that none can hold.
/// </summary>
internal readonly struct InputValue
{
    private InputValue(AnswerValue value, string? misfit, NumberReading number)
    {
        Value = value;
        Misfit = misfit;
        Number = number;
    }

    public AnswerValue Value { get; }

    /// <summary>The type of a value that fits no field, as a term of problem texts; null when it may fit one.</summary>
    public string? Misfit { get; }

    /// <summary>How a number was read: whether it can be held.</summary>
    public NumberReading Number { get; }

    public bool IsBlank => Misfit is null && Value.IsBlank;

    /// <summary>The type of the value, as a term of problem texts.</summary>
    public string Found => Misfit ?? Value.Kind switch
    {
        AnswerValueKind.Number => "number",
        AnswerValueKind.Options => "list",
        _ => "text",
    };

    public static implicit operator InputValue(AnswerValue value) => new(value, misfit: null, number: default);

    public static InputValue OfNumber(NumberReading number) => new(number.Value, misfit: null, number);

    public static InputValue Unfit(string type) => new(default, type, number: default);
}
