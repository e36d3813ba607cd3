using System.Globalization;
using System.Runtime.CompilerServices;
using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;

namespace SurveyEngine.Testing.Surveys;

/// <summary>Rewritten forms of a survey that must behave like it; each is compiled once.</summary>
internal sealed class Rewritten
{
    private static readonly ConditionalWeakTable<Survey, Rewritten> Known = [];

    private readonly Lazy<Survey> _compiledAgain;
    private readonly Lazy<Survey> _renamed;
    private readonly Lazy<Survey> _reworded;
    private readonly Lazy<Survey> _printed;
    private readonly Lazy<Survey?> _inlined;
    private readonly Lazy<Survey> _asking;
    private readonly Lazy<Survey?> _shifted;

    private Rewritten(Survey survey)
    {
        SurveyDefinition definition = survey.Definition;
        _compiledAgain = new(() => Survey.Read(SurveyJson.Write(definition)).Value);
        _renamed = new(() => Compile(DefinitionRewriter.WithIds(definition, Rename)));
        _printed = new(() => Compile(WithPrintedConditions(survey)));
        _inlined = new(() => Inlining.Of(survey));
        _asking = new(() => Compile(AskingParameters(definition)));
        _shifted = new(() => DateShift.Of(survey));
        int number = 0;
        _reworded = new(() => Compile(DefinitionRewriter.WithConditions(definition, condition => Reword(condition, number++))));
    }

    /// <summary>The same survey, written, read and compiled.</summary>
    public static Survey CompiledAgain(Survey survey) => Of(survey)._compiledAgain.Value;

    /// <summary>The survey with other ids.</summary>
    public static Survey Renamed(Survey survey) => Of(survey)._renamed.Value;

    /// <summary>The survey with an equivalent condition for each <c>visibleWhen</c>.</summary>
    public static Survey Reworded(Survey survey) => Of(survey)._reworded.Value;

    /// <summary>The survey with the conditions of fields as explanations print them.</summary>
    public static Survey Printed(Survey survey) => Of(survey)._printed.Value;

    /// <summary>The survey with expressions in the place of the names of calculated fields; null when there are no such names.</summary>
    public static Survey? Inlined(Survey survey) => Of(survey)._inlined.Value;

    /// <summary>The survey that asks respondents for its parameters first.</summary>
    public static Survey Asking(Survey survey) => Of(survey)._asking.Value;

    /// <summary>The survey with all dates some days later; null when it is not the same then.</summary>
    public static Survey? Shifted(Survey survey) => Of(survey)._shifted.Value;

    /// <summary>Another id; different ids stay different.</summary>
    public static string Rename(string id) => $"改名-{id}";

    private static Rewritten Of(Survey survey) => Known.GetValue(survey, known => new Rewritten(known));

    private static Survey Compile(SurveyDefinition definition) => Survey.Compile(definition).Value;

    private static SurveyDefinition WithPrintedConditions(Survey survey)
    {
        SurveySession session = survey.Start(GivenParameters.Of(survey, ParameterGenerator.Values(survey, new Dice(0))));
        var printed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (DefinedField field in DefinitionOutline.Of(survey).Fields)
        {
            IEnumerable<string> texts = session.Explain(field.Path).Value.Reasons.Select(reason => reason.Condition?.Text).OfType<string>();
            foreach ((string condition, string text) in field.Conditions.Zip(texts))
                printed[condition] = text;
        }

        return DefinitionRewriter.WithConditions(survey.Definition, condition => printed.GetValueOrDefault(condition, condition));
    }

    private static SurveyDefinition AskingParameters(SurveyDefinition definition) => definition with
    {
        Parameters = [],
        Sections =
        [
            new Section
            {
                Id = Rename("parameters"),
                Items = [.. definition.Parameters.Select(parameter => new Question { Id = parameter.Id, Prompt = parameter.Id, Kind = parameter.Kind })],
            },
            .. definition.Sections,
        ],
    };

    private static string Reword(string condition, int number) => (number % 6) switch
    {
        0 => $"not (not ({condition}))",
        1 => $"({condition}) and true",
        2 => $"false or ({condition})",
        3 => $"({condition}) or ({condition})",
        4 => $"not (not ({condition}) or false)",
        _ => string.Create(CultureInfo.InvariantCulture, $"({condition}) and (({condition}) or 1 > 2)"),
    };
}
