using SurveyEngine.Text;

namespace SurveyEngine.Answers;

/// <summary>
/// A value on its way into a field, before anybody knows whether it fits: an <see cref="AnswerValue"/>, or something from
/// outside that none can hold.
/// </summary>
internal readonly struct GivenValue
{
    private GivenValue(AnswerValue value, string? misfit, NumberFault fault, int decimals)
    {
        Value = value;
        Misfit = misfit;
        Fault = fault;
        Decimals = decimals;
    }

    public AnswerValue Value { get; }

    /// <summary>The type of a value that fits no field, as a term of problem texts; null when it may fit one.</summary>
    public string? Misfit { get; }

    /// <summary>Why a number cannot be held, if so.</summary>
    public NumberFault Fault { get; }

    /// <summary>The digits after the point of a number that is too precise to be held.</summary>
    public int Decimals { get; }

    public bool IsBlank => Misfit is null && Value.IsBlank;

    /// <summary>The type of the value, as a term of problem texts.</summary>
    public string Found => Misfit ?? Value.Kind switch
    {
        AnswerValueKind.Number => "number",
        AnswerValueKind.Options => "list",
        _ => "text",
    };

    public static implicit operator GivenValue(AnswerValue value) => new(value, misfit: null, NumberFault.None, decimals: 0);

    public static GivenValue OfNumber(NumberReading number) => new(number.Value, misfit: null, number.Fault, number.Decimals);

    public static GivenValue Unfit(string type) => new(default, type, NumberFault.None, decimals: 0);
}
