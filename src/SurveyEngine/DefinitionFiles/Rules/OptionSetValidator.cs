using SurveyEngine.Kinds.Choice;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Rules;

/// <summary>An option set: its name has the form of a code, and it holds options like any choice.</summary>
internal static class OptionSetValidator
{
    public static void Check(string name, ValueList<Option> options, ProblemReporter findings)
    {
        findings.CheckCode("", name);
        Parts.Require(options);
        OptionListValidator.Check(options, findings);
    }
}
