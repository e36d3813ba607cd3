using FluentValidation.Results;
using SurveyEngine.Diagnostics;
using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine.Rules;

/// <summary>
/// What makes a definition sound, conditions aside: they are judged where names are resolved. Each element is judged by its
/// validator; here the elements are walked, and compared with each other.
/// </summary>
internal static class DefinitionRules
{
    /// <summary>How deep sections may stand in sections; those of the definition itself are the first level.</summary>
    public const int MostLevels = 32;

    private static readonly SurveyDefinitionValidator Whole = new();
    private static readonly SectionValidator OfSection = new();
    private static readonly QuestionValidator OfQuestion = new();
    private static readonly OptionSetValidator OfOptionSet = new();
    private static readonly RuleValidator OfRule = new();

    /// <summary>All that is wrong with a definition, in document order; paths are those of its JSON.</summary>
    /// <exception cref="ArgumentNullException">Something that must be there is null.</exception>
    public static IReadOnlyList<Problem> Check(SurveyDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        Parts.Require(definition.OptionSets);
        var scope = new DefinitionScope(definition);

        // First, as the items say which option sets are used.
        List<Problem> items = CheckItems(scope);
        return [.. Problems(JsonPath.Root, scope.Judge(definition, Whole)), .. CheckOptionSets(scope, items), .. items, .. CheckRules(scope)];
    }

    private static List<Problem> CheckItems(DefinitionScope scope)
    {
        var problems = new List<Problem>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (PlacedItem placed in ItemWalk.Over(scope.Definition, MostLevels))
        {
            (SurveyItem item, string path, int level) = placed;
            if (level > MostLevels && item is Section)
                problems.Add(Problem.Error(ProblemCodes.TooDeep, path, ("limit", MostLevels)));

            problems.AddRange(Problems(path, Judge(item, scope)));
            if (!string.IsNullOrEmpty(item.Id) && !ids.Add(item.Id))
                problems.Add(DuplicateId(path, item.Id));
        }

        return problems;
    }

    private static List<ValidationFailure> Judge(SurveyItem item, DefinitionScope scope) =>
        item is Question question ? scope.Judge(question, OfQuestion) : scope.Judge((Section)item, OfSection);

    private static IEnumerable<Problem> CheckOptionSets(DefinitionScope scope, List<Problem> items)
    {
        // What is too deep was not looked at, and may use any of them.
        bool knowsUses = !items.Exists(problem => problem.Code == ProblemCodes.TooDeep);
        string sets = JsonPath.Member(JsonPath.Root, "optionSets");
        foreach ((string name, ValueList<Option> options) in scope.Definition.OptionSets)
        {
            string path = JsonPath.Member(sets, name);
            foreach (Problem problem in Problems(path, scope.Judge(new NamedOptions(name, options), OfOptionSet)))
                yield return problem;
            if (knowsUses && !scope.IsUsed(name))
                yield return Problem.Warning(ProblemCodes.UnusedOptionSet, path, ("name", name));
        }
    }

    private static List<Problem> CheckRules(DefinitionScope scope)
    {
        var problems = new List<Problem>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach ((int i, Rule rule) in Parts.Of(scope.Definition.Rules, "rules"))
        {
            string path = JsonPath.Element(JsonPath.Member(JsonPath.Root, "rules"), i);
            problems.AddRange(Problems(path, scope.Judge(rule, OfRule)));
            if (!string.IsNullOrEmpty(rule.Id) && !ids.Add(rule.Id))
                problems.Add(DuplicateId(path, rule.Id));
        }

        return problems;
    }

    private static Problem DuplicateId(string path, string id) =>
        Problem.Error(ProblemCodes.DuplicateId, JsonPath.Member(path, "id"), ("id", id));

    private static IEnumerable<Problem> Problems(string path, List<ValidationFailure> failures) =>
        failures.Select(failure => Finding.ToProblem(failure, path));
}
