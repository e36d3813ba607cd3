using System.Reflection;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SurveyEngine.Model;

namespace SurveyEngine.Testing.Xunit.Cases;

/// <summary>
/// What a test method is called with in one case. In place of a session there is the respondent who plays it: sessions change while they
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

    /// <summary>Who plays the session that the method takes; null when it takes none.</summary>
    public Respondent? Respondent =>
        _drawn.Where((_, i) => IsSession(_parameters[i])).Cast<Respondent>().SingleOrDefault();

    /// <summary>What was drawn for each parameter.</summary>
    public object[] Values => [.. _drawn];

    /// <summary>Draws them, and makes them smaller one by one.</summary>
    /// <param name="parameters">What the method takes.</param>
    /// <param name="known">What makes each type.</param>
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

    /// <summary>The values, with a session as it is now.</summary>
    public object[] With(SurveySession session) =>
        [.. _drawn.Select((value, i) => IsSession(_parameters[i]) ? session : value)];

    /// <summary>What another method takes of these: for each parameter the first value of its type, a session as it is in the end.</summary>
    /// <returns>The values; null when it takes something else.</returns>
    public object[]? For(MethodInfo other)
    {
        object[] values = Respondent is { } respondent ? With(respondent.Play()) : _drawn;
        ParameterInfo[] asked = other.GetParameters();
        object[] taken = [.. asked.Select(parameter => Array.Find(values, parameter.ParameterType.IsInstanceOfType)).OfType<object>()];
        return taken.Length == asked.Length ? taken : null;
    }

    /// <summary>What a failure shows: the value alone, or several under the names of their parameters.</summary>
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
