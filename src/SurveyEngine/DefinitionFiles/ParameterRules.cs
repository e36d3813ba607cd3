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
                CheckChoice(choice);

            ids.CheckUnique(parameter.Id);
            problems.Leave();
        }

        problems.Leave();
    }

    /// <summary>Checks the parameter that decides random orders.</summary>
    public void CheckSeed(string? id, ValueList<Parameter> parameters)
    {
        if (id is null)
            return;

        Parameter? seed = parameters.FirstOrDefault(parameter => parameter.Id == id);
        if (seed is null)
        {
            string? nearest = problems.Hints.Nearest(id, parameters.Select(parameter => parameter.Id));
            problems.Error("randomizeBy", ProblemCodes.UnknownName, nearest is null ? [("name", id)] : [("name", id), ("nearest", nearest)]);
        }
        else if (seed.Kind is not (NumberEntry or TextEntry))
        {
            problems.InvalidValue("randomizeBy", id, "numberOrTextParameter");
        }
    }

    /// <summary>Reports what would have no effect: nobody sees the options of a parameter.</summary>
    private void CheckChoice(ChoiceKind choice)
    {
        if (choice.OptionsWhen is { } filter)
            problems.InvalidValue("optionsWhen", filter, "notInParameters");
        if (choice.Order != ItemOrder.Defined)
            problems.InvalidValue("order", "random", "notInParameters");

        ValueList<Option> options = choice.Options;
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
