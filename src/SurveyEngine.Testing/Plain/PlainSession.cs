using SurveyEngine.Testing.Invariants;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Plain;

/// <summary>What expressions come to for the answers of a session, evaluated plainly.</summary>
internal sealed class PlainSession
{
    private readonly PlainExpressions _expressions;
    private readonly SurveySession _session;

    public PlainSession(Respondent respondent, SurveySession session)
    {
        _session = session;
        Dictionary<string, AnswerValue> parameters = respondent.Parameters.ToDictionary(StringComparer.Ordinal);
        _expressions = new PlainExpressions(
            DefinitionOutline.Of(respondent.Survey), field => _session.IsShown(field.Path), field => PlainValues.Of(_session[field.Path]!.Value),
            name => PlainValues.Of(parameters.GetValueOrDefault(name)));
    }

    /// <summary>Expects that a field has what an expression comes to; nothing when it is hidden.</summary>
    public void ExpectAt(DefinedField field, string expression, string what)
    {
        object? expected = _session.IsShown(field.Path)
            ? PlainExpressions.Fit(field, _expressions.Value(expression, field.IsRow ? field : null), option => option.VisibleWhen is null || _expressions.Holds(option.VisibleWhen))
            : null;
        object? found = PlainValues.Of(_session[field.Path]!.Value);
        Expect.That(
            PlainValues.AreSame(expected, found),
            $"{field.Path} is {Told(found)}, and {what} comes to {Told(expected)}: {expression}");
    }

    private static string Told(object? value) => value switch
    {
        null => "blank",
        HashSet<string> codes => $"[{string.Join(", ", codes.Order(StringComparer.Ordinal))}]",
        bool truth => truth ? "true" : "false",
        _ => PlainValues.Written(value),
    };
}
