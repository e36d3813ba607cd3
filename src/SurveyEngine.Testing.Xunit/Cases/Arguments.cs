using System.Reflection;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SurveyEngine.Model;

namespace SurveyEngine.Testing.Xunit.Cases;

/// <summary>
/// The arguments of a test method in one case. A session is represented by the respondent who plays it, because sessions change while they
/// are used, and have no story.
/// </summary>
internal sealed class Arguments
{
    private readonly IReadOnlyList<ParameterInfo> _parameters;
    private readonly object[] _drawn;

    private Arguments(IReadOnlyList<ParameterInfo> parameters, object[] drawn)
    {
        _parameters = parameters;
        _drawn = drawn;
    }

    /// <summary>The respondent who plays the session that the method takes; null when it takes none.</summary>
    public Respondent? Respondent =>
        _drawn.Where((_, i) => IsSession(_parameters[i])).Cast<Respondent>().SingleOrDefault();

    /// <summary>The value drawn for each parameter.</summary>
    public object[] Values => [.. _drawn];

    /// <summary>Generates arguments, and makes them smaller one by one.</summary>
    /// <param name="parameters">The parameters of the method.</param>
    /// <param name="known">The generators of all types.</param>
    public static Arbitrary<Arguments> Of(IReadOnlyList<ParameterInfo> parameters, IArbMap known)
    {
        Arbitrary<object>[] each =
            [.. parameters.Select(parameter => known.ArbFor(IsSession(parameter) ? typeof(Respondent) : parameter.ParameterType))];
        Gen<object[]> all = Gen.Constant<object[]>([]);
        foreach (Arbitrary<object> one in each)
            all = all.SelectMany(_ => one.Generator, (before, value) => before.Append(value).ToArray());

        return Arb.From(
            all.Select(drawn => new Arguments(parameters, drawn)),
            arguments => arguments._drawn.SelectMany((value, i) => each[i].Shrinker(value).Select(smaller => arguments.With(i, smaller))));
    }

    /// <summary>The arguments, with a session in its present state.</summary>
    public object[] With(SurveySession session) =>
        [.. _drawn.Select((value, i) => IsSession(_parameters[i]) ? session : value)];

    /// <summary>The arguments for another method: for each parameter the first value of its type, a session as it is in the end.</summary>
    /// <returns>The arguments; null when the method takes something else.</returns>
    public object[]? For(MethodInfo other)
    {
        object[] values = Respondent is { } respondent ? With(respondent.Play()) : _drawn;
        ParameterInfo[] parameters = other.GetParameters();
        object[] taken = [.. parameters.Select(parameter => Array.Find(values, parameter.ParameterType.IsInstanceOfType)).OfType<object>()];
        return taken.Length == parameters.Length ? taken : null;
    }

    /// <summary>The text that a failure shows: a single value, or several under the names of their parameters.</summary>
    public override string ToString() =>
        _drawn is [var only] ? Text(only) : string.Join('\n', _drawn.Select((value, i) => $"{_parameters[i].Name}:{Indented(Text(value))}"));

    private Arguments With(int index, object value)
    {
        object[] drawn = [.. _drawn];
        drawn[index] = value;
        return new Arguments(_parameters, drawn);
    }

    private static string Text(object? value) => value switch
    {
        null => "null",
        SurveyResponse response => response.ToJson(),
        SurveyDefinition definition => Encoding.UTF8.GetString(SurveyJson.Write(definition)).TrimEnd('\n'),
        _ => value.ToString() ?? "",
    };

    private static string Indented(string text) => text.Contains('\n', StringComparison.Ordinal) ? "\n" + text : " " + text;

    private static bool IsSession(ParameterInfo parameter) => parameter.ParameterType == typeof(SurveySession);
}
