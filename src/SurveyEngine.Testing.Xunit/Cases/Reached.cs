using System.Reflection;

namespace SurveyEngine.Testing.Xunit.Cases;

/// <summary>What <see cref="ReachesAttribute"/> asks for, as labels of the kit.</summary>
internal static class Reached
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy;

    /// <summary>The labels of a test method.</summary>
    /// <param name="method">The test method.</param>
    /// <param name="testClass">The class that has the methods that are named.</param>
    /// <param name="survey">The survey whose conditions are meant; null: there is none.</param>
    /// <exception cref="InvalidOperationException">Something asked for is neither a method nor a condition.</exception>
    public static IEnumerable<Label<Arguments>> Labels(MethodInfo method, Type testClass, Survey? survey) =>
        method.GetCustomAttributes<ReachesAttribute>().Select(reaches => new Label<Arguments>(
            reaches.What,
            testClass.GetMethod(reaches.What, Static) is { } named ? Of(named) : Of(reaches.What, method, survey),
            reaches.AtLeast));

    private static Func<Arguments, bool> Of(MethodInfo named) => named.ReturnType == typeof(bool)
        ? arguments => arguments.For(named) is { } values
            ? (bool)named.Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, values, culture: null)!
            : throw new InvalidOperationException($"{named.Name} takes something that the test does not take.")
        : throw new InvalidOperationException($"{named.Name} returns no bool.");

    private static Func<Arguments, bool> Of(string condition, MethodInfo method, Survey? survey)
    {
        if (survey is null)
            throw new InvalidOperationException($"[Reaches(\"{condition}\")] names no static method, and there is no survey that it could be a condition of.");
        if (!method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Respondent) || parameter.ParameterType == typeof(SurveySession)))
            throw new InvalidOperationException($"[Reaches(\"{condition}\")] is a condition; the test takes no respondent or session to ask.");

        var probe = new ConditionProbe(survey, condition);
        return arguments => arguments.Values.OfType<Respondent>().Any(probe.Holds);
    }
}
