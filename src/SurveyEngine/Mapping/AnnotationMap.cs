using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine.Mapping;

/// <summary>The annotations of parts of a definition, which the engine carries and never reads: their JSON and their problems.</summary>
internal static class AnnotationMap
{
    private static readonly ObjectMap<ValueMap<string>> Element = new(
        "", "", [], (json, annotations) => json.Entries(annotations, (_, key, text) => json.Text(key, text, ""), ""));

    /// <summary>Maps the property <c>annotations</c>.</summary>
    public static ValueMap<string> Map(JsonMap json, ValueMap<string> annotations) =>
        json.Object("annotations", annotations, Element, "What other programs keep here, by prefix:name; carried along and never read.");

    /// <summary>Reports the problems of the property <c>annotations</c>.</summary>
    public static void Check(ValueMap<string> annotations, ProblemReporter problems)
    {
        Guard.NotNull(annotations, "annotations");
        if (annotations.Count == 0)
            return;

        problems.Enter("annotations");
        for (int i = 0; i < annotations.Count; i++)
        {
            string key = annotations.Names[i];
            int colon = key.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || !Identifiers.IsId(key.AsSpan(0, colon)) || !Identifiers.IsId(key.AsSpan(colon + 1)))
                problems.Error(key, ProblemCodes.InvalidId, ("id", key), ("expected", "annotationForm"));
            problems.CheckName(key, annotations.ValueSpan[i]);
        }

        problems.Leave();
    }
}
