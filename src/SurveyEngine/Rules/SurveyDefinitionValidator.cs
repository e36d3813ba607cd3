using SurveyEngine.Diagnostics;
using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine.Rules;

/// <summary>
/// A definition and all that is in it, in document order: each element is judged by its validator; here they are walked, and
/// compared with each other.
/// </summary>
internal static class SurveyDefinitionValidator
{
    public static void Check(SurveyDefinition definition, Findings findings)
    {
        Parts.Require(definition.OptionSets);

        // First, as the items say which option sets are used.
        var items = new List<Problem>();
        CheckItems(definition, findings.Apart(items));

        CheckItself(definition, findings);
        CheckOptionSets(definition, findings, items);
        findings.Add(items);
        CheckRules(definition, findings);
    }

    private static void CheckItems(SurveyDefinition definition, Findings findings)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (PlacedItem placed in ItemWalk.Over(definition, DefinitionRules.MostLevels))
        {
            (SurveyItem item, string path, int level) = placed;
            Findings inItem = findings.At(path);
            if (level > DefinitionRules.MostLevels && item is Section)
                inItem.Error("", ProblemCodes.TooDeep, ("limit", DefinitionRules.MostLevels));

            if (item is Question question)
                QuestionValidator.Check(question, inItem);
            else
                SectionValidator.Check((Section)item, inItem);

            inItem.CheckUniqueId("id", item.Id, ids);
        }
    }

    private static void CheckItself(SurveyDefinition definition, Findings findings)
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

    private static void CheckOptionSets(SurveyDefinition definition, Findings findings, List<Problem> items)
    {
        // What is too deep was not looked at, and may use any of them.
        bool knowsUses = !items.Exists(problem => problem.Code == ProblemCodes.TooDeep);
        string sets = JsonPath.Member(JsonPath.Root, "optionSets");
        foreach ((string name, ValueList<Option> options) in definition.OptionSets)
        {
            Findings inSet = findings.At(JsonPath.Member(sets, name));
            OptionSetValidator.Check(name, options, inSet);
            if (knowsUses && !findings.Scope.IsUsed(name))
                inSet.Warn("", ProblemCodes.UnusedOptionSet, ("name", name));
        }
    }

    private static void CheckRules(SurveyDefinition definition, Findings findings)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach ((int i, Rule rule) in Parts.Of(definition.Rules, "rules"))
        {
            Findings inRule = findings.Of("rules", i);
            RuleValidator.Check(rule, inRule);
            inRule.CheckUniqueId("id", rule.Id, ids);
        }
    }
}
