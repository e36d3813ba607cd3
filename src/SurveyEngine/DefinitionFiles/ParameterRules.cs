using SurveyEngine.Kinds;
using SurveyEngine.Mapping;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles;

/// <summary>Checks the parameters of a definition.</summary>
/// <param name="problems">The receiver of problems.</param>
/// <param name="ids">The ids so far.</param>
internal sealed class ParameterRules(ProblemReporter problems, ItemIds ids)
{
    public void Check(ValueList<Parameter> parameters)
    {
        Guard.NotNull(parameters);
        problems.Enter("parameters");
        for (int i = 0; i < parameters.Count; i++)
        {
            Parameter parameter = Guard.At(parameters, i, "parameters");
            problems.Enter(i);
            ids.CheckForm(parameter.Id);
            problems.CheckWord("requirement", (int)parameter.Requirement, DefinitionMaps.ParameterRequirements);
            Guard.NotNull(parameter.Kind);
            FieldTypes.Of(parameter.Kind).Validate(parameter.Kind, problems);
            if (parameter.Kind is ChoiceKind choice)
                CheckOptions(choice.Options);

            ids.CheckUnique(parameter.Id);
            problems.Leave();
        }

        problems.Leave();
    }

    /// <summary>Reports what would have no effect: nobody sees the options of a parameter.</summary>
    private void CheckOptions(ValueList<Option> options)
    {
        problems.Enter("options");
        for (int i = 0; i < options.Count; i++)
        {
            problems.Enter(i);
            if (options[i].VisibleWhen is { } condition)
                problems.InvalidValue("visibleWhen", condition, "notInParameters");
            if (options[i].Specify is not null)
                problems.InvalidValue("specify", "{}", "notInParameters");
            problems.Leave();
        }

        problems.Leave();
    }
}
