using FluentValidation;
using FluentValidation.Internal;

namespace SurveyEngine.Validation;

/// <summary>Keeps answers that are personal data out of messages.</summary>
internal static class SensitiveAnswers
{
    private const string Mask = "•••";

    /// <summary>The message of a failure, in which no placeholder stands for a sensitive answer.</summary>
    public static string Message<T>(IMessageBuilderContext<SurveyAnswers, T> context)
    {
        Dictionary<string, object> values = context.MessageFormatter.PlaceholderValues;
        string[] secrets = [.. SecretsOf(context.InstanceToValidate)];
        foreach ((string name, object value) in values.ToArray())
        {
            if (name != "PropertyName" && Array.Exists(secrets, secret => secret == TextOf(value)))
                values[name] = Mask;
        }

        return context.GetDefaultMessage();
    }

    private static IEnumerable<string> SecretsOf(SurveyAnswers answers) =>
        from field in answers.Survey.Fields
        where field.IsSensitive && !answers[field.Path].IsBlank
        select answers[field.Path].ToString();

    private static string TextOf(object? value) => value switch
    {
        null => "",
        IFormattable number => number.ToString(format: null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
