using SurveyEngine.Json;
using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine.DefinitionFiles.Rules;

/// <summary>
/// A definition and all that is in it, in document order: each element is judged by its validator; here they are walked, and
/// compared with each other.
/// </summary>
internal static class SurveyDefinitionValidator
{
    public static void Check(SurveyDefinition definition, ProblemReporter findings)
    {
        Parts.Require(definition.OptionSets);

        // First, as the items say which option sets are used.
        var items = new List<Problem>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        CheckItems(definition.Sections, JsonPath.Member(JsonPath.Root, "sections"), level: 1, findings.Apart(items), ids);

        CheckItself(definition, findings);
        CheckOptionSets(definition, findings, items);
        findings.Add(items);
        CheckRules(definition, findings);
    }

    /// <summary>Sections and questions at every depth; what stands in a section that is too deep is not looked at.</summary>
    private static void CheckItems(IReadOnlyList<SurveyItem> items, string path, int level, ProblemReporter findings, HashSet<string> ids)
    {
        Parts.Require(items, path);
        for (int i = 0; i < items.Count; i++)
        {
            SurveyItem item = Parts.At(items, i, path);
            string place = JsonPath.Element(path, i);
            ProblemReporter inItem = findings.At(place);
            bool isTooDeep = level > DefinitionRules.MostLevels && item is Section;
            if (isTooDeep)
                inItem.Error("", ProblemCodes.TooDeep, ("limit", DefinitionRules.MostLevels));

            if (item is Question question)
                QuestionValidator.Check(question, inItem);
            else
                SurveyItemValidator.Check(item, inItem);

            inItem.CheckUniqueId("id", item.Id, ids);
            if (item is Section section && !isTooDeep)
                CheckItems(section.Items, JsonPath.Member(place, "items"), level + 1, findings, ids);
        }
    }

    private static void CheckItself(SurveyDefinition definition, ProblemReporter findings)
    {
        findings.CheckId("id", definition.Id);
        findings.CheckText("version", definition.Version);
        findings.CheckText("language", definition.Language);
        if (!string.IsNullOrWhiteSpace(definition.Language) && !LanguageTag.IsWellFormed(definition.Language))
            findings.Impossible("language", definition.Language, "languageTag");
        findings.CheckText("title", definition.Title);
        findings.CheckTexts("introduction", definition.Introduction);
        if (definition.Provenance is { } provenance)
        {
            findings.CheckOptionalText("provenance.source", provenance.Source);
            findings.CheckTexts("provenance.notes", provenance.Notes);
        }

        if (definition.Sections.Count == 0)
            findings.Impossible("sections", "[]", "oneOrMore");
    }

    private static void CheckOptionSets(SurveyDefinition definition, ProblemReporter findings, List<Problem> items)
    {
        // What is too deep was not looked at, and may use any of them.
        bool knowsUses = !items.Exists(problem => problem.Code == ProblemCodes.TooDeep);
        string sets = JsonPath.Member(JsonPath.Root, "optionSets");
        for (int i = 0; i < definition.OptionSets.Count; i++)
        {
            string name = definition.OptionSets.Names[i];
            ProblemReporter inSet = findings.At(JsonPath.Member(sets, name));
            OptionSetValidator.Check(name, definition.OptionSets.Values[i], inSet);
            if (knowsUses && !findings.Scope.IsUsed(name))
                inSet.Warn("", ProblemCodes.UnusedOptionSet, ("name", name));
        }
    }

    private static void CheckRules(SurveyDefinition definition, ProblemReporter findings)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        Parts.Require(definition.Rules, "rules");
        for (int i = 0; i < definition.Rules.Count; i++)
        {
            Rule rule = Parts.At(definition.Rules, i, "rules");
            ProblemReporter inRule = findings.Of("rules", i);
            RuleValidator.Check(rule, inRule);
            inRule.CheckUniqueId("id", rule.Id, ids);
        }
    }
}
