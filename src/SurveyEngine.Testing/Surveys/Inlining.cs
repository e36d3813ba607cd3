using System.Globalization;
using SurveyEngine.Model;

namespace SurveyEngine.Testing.Surveys;

/// <summary>
/// Puts the expression of a calculated field in the place of its name. That means the same for a field that is always shown and holds every
/// value of its type; except in constraints, which are asked while what they name is answered.
/// </summary>
internal static class Inlining
{
    /// <summary>Whether some name can be replaced.</summary>
    public static bool IsPossible(DefinitionOutline outline) => Candidates(outline).Any(field => outline.Expressions.Any(text => Names.In(text).Contains(field.Path)));

    /// <summary>The survey with as many names replaced as it allows; null when there are none.</summary>
    public static Survey? Of(Survey survey)
    {
        DefinitionOutline outline = DefinitionOutline.Of(survey);
        Survey? inlined = null;
        foreach (DefinedField field in Candidates(outline))
        {
            SurveyDefinition before = (inlined ?? survey).Definition;
            SurveyDefinition after = DefinitionRewriter.WithExpressions(before, text => Replaced(text, field), inConstraints: false);
            if (after != before && Survey.Compile(after).TryGetValue(out Survey? compiled))
                inlined = compiled;
        }

        return inlined;
    }

    private static IEnumerable<DefinedField> Candidates(DefinitionOutline outline) => outline.Fields.Where(field =>
        field is { IsCalculated: true, IsRow: false, IsAlwaysShown: true, Kind: NumberEntry or BooleanEntry or DateEntry or TimeEntry or DateTimeEntry });

    private static string Replaced(string text, DefinedField field)
    {
        string value = field.Kind is NumberEntry { Decimals: { } decimals }
            ? string.Create(CultureInfo.InvariantCulture, $"round({field.Question.Calculated}, {decimals})")
            : $"({field.Question.Calculated})";

        // Only names can be asked for whether they are answered; whatever is answered equals itself.
        string answered = field.Kind is BooleanEntry ? "true" : $"({value} = {value})";
        string rest = text.Replace($"answered({field.Path})", answered, StringComparison.Ordinal);
        return Names.Replace(rest, name => name == field.Path ? value : name);
    }
}
