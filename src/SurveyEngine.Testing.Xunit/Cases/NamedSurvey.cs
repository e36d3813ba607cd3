using System.Reflection;
using SurveyEngine.Model;

namespace SurveyEngine.Testing.Xunit.Cases;

/// <summary>Finds the survey that a property names.</summary>
internal static class NamedSurvey
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy;

    /// <summary>Finds the survey; null when the property names none.</summary>
    /// <exception cref="InvalidOperationException">There is no such member, or it returns no survey.</exception>
    public static Survey? Find(SurveyPropertyAttribute property, Type testClass)
    {
        if (property.Member is null)
            return null;

        Type source = property.Source ?? testClass;
        return Value(source, property.Member) switch
        {
            Survey survey => survey,
            SurveyDefinition definition => Survey.Compile(definition).Value,
            _ => throw new InvalidOperationException(
                $"{source.Name} has no static property, field or method without parameters \"{property.Member}\" that returns a Survey or a SurveyDefinition."),
        };
    }

    private static object? Value(Type source, string member) =>
        source.GetProperty(member, Static)?.GetValue(null)
        ?? source.GetField(member, Static)?.GetValue(null)
        ?? source.GetMethod(member, Static, Type.EmptyTypes)?.Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, [], culture: null);
}
