using System.Reflection;
using FsCheck;

namespace SurveyEngine.Testing.Xunit.Cases;

/// <summary>A test method as a property of its arguments.</summary>
/// <param name="method">The test method.</param>
/// <param name="testClass">The class of the test: that of the method, or one derived from it.</param>
/// <param name="instance">The instance of the class; null for a static method.</param>
internal sealed class SurveyProperty(MethodInfo method, Type testClass, object? instance)
{
    private readonly SurveyPropertyAttribute _attribute = method.GetCustomAttribute<SurveyPropertyAttribute>()!;
    private readonly IReadOnlyList<ParameterInfo> _parameters = method.GetParameters();

    /// <exception cref="PropertyException">The property does not hold, or was not really tested.</exception>
    /// <exception cref="InvalidOperationException">The test method, or an attribute of it, is wrong.</exception>
    public void Check(Config config)
    {
        if (method.ReturnType != typeof(void) && method.ReturnType != typeof(bool) && method.ReturnType != typeof(Task))
            throw new InvalidOperationException($"A [SurveyProperty] must return nothing, a bool or a Task, not {method.ReturnType}.");
        if (_parameters.Count(parameter => parameter.ParameterType == typeof(SurveySession)) > 1)
            throw new InvalidOperationException("A [SurveyProperty] may take only one session; take respondents, and play them.");

        Survey? survey = NamedSurvey.Find(_attribute, testClass);
        Properties.Check(
            config, Arguments.Of(_parameters, KitArbitraries.Merge(config.ArbMap, survey, _attribute)), Try, [.. Reached.Labels(method, testClass, survey)]);
    }

    private void Try(Arguments arguments)
    {
        if (arguments.Respondent is null)
            Call(arguments.Values);
        else
            arguments.Respondent.Play(session => Call(arguments.With(session)));
    }

    private void Call(object?[] values)
    {
        object? result = method.Invoke(instance, BindingFlags.DoNotWrapExceptions, binder: null, values, culture: null);
        if (result is Task task)
            task.GetAwaiter().GetResult();
        if (result is false)
            throw new InvalidOperationException("The property is false.");
    }
}
