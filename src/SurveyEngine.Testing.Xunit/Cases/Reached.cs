using System.Reflection;

namespace SurveyEngine.Testing.Xunit.Cases;

/// <summary>Turns what each <see cref="ReachesAttribute"/> asks for into a label of the kit.</summary>
internal static class Reached
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy;

    /// <summary>The labels of a test method.</summary>
    /// <param name="method">The test method.</param>
    /// <param name="testClass">The class of the methods that are named.</param>
    /// <param name="survey">The survey of the conditions; null when there is none.</param>
    /// <exception cref="InvalidOperationException">What must be reached is neither a method nor a condition.</exception>
    public static IEnumerable<Label<Arguments>> Labels(MethodInfo method, Type testClass, Survey? survey) =>
        method.GetCustomAttributes<ReachesAttribute>().Select(reaches => new Label<Arguments>(
            reaches.What,
            testClass.GetMethod(reaches.What, Static) is { } named ? Of(named) : Of(reaches.What, method, survey),
            reaches.AtLeast));

    private static Func<Arguments, bool> Of(MethodInfo named) => named.ReturnType == typeof(bool)
        ? arguments => arguments.For(named) is { } values
            ? (bool)named.Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, values, culture: null)!
            : throw new InvalidOperationException($"{named.Name} has a parameter that the test does not have.")
        : throw new InvalidOperationException($"{named.Name} does not return a bool.");

    private static Func<Arguments, bool> Of(string condition, MethodInfo method, Survey? survey)
    {
        if (survey is null)
            throw new InvalidOperationException($"[Reaches(\"{condition}\")] names no static method, and there is no survey of which it could be a condition.");
        if (!method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Respondent) || parameter.ParameterType == typeof(SurveySession)))
            throw new InvalidOperationException($"[Reaches(\"{condition}\")] is a condition, but the test takes no respondent or session to evaluate it for.");

        var reached = new ReachedCondition(survey, condition);
        return arguments => arguments.Values.OfType<Respondent>().Any(reached.Holds);
    }
}
