using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Mapping;

namespace SurveyEngine.DefinitionFiles;

/// <summary>The ids of sections, questions and parameters, which are one set of names.</summary>
/// <param name="problems">The receiver of problems.</param>
internal sealed class ItemIds(ProblemReporter problems)
{
    private readonly NameSet _seen = new();

    /// <summary>Checks an id, which must have no other meaning in conditions or text keys.</summary>
    public void CheckForm(string? id)
    {
        problems.CheckId("id", id);
        if (id is "rules" or "optionSets" || (id is not null && SyntaxFacts.IsReserved(id)))
            problems.Error("id", ProblemCodes.InvalidId, ("id", id), ("expected", "unreserved"));
    }

    /// <summary>Reports an id that was seen before, or that reads like one.</summary>
    public void CheckUnique(string? id) => problems.CheckUniqueId("id", id, _seen);
}
