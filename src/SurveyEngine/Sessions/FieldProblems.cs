using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Sessions;

/// <summary>The problems of a view by field.</summary>
internal sealed class FieldProblems
{
    // Null while there are no problems.
    private readonly Dictionary<string, ValueList<ProblemView>>? _byPath;

    public FieldProblems(ValueList<ProblemView> problems)
    {
        foreach (ProblemView problem in problems.AsSpan())
        {
            if (problem.Path is null)
                continue;

            _byPath ??= new Dictionary<string, ValueList<ProblemView>>(problems.Count);
            _byPath[problem.Path] = _byPath.TryGetValue(problem.Path, out ValueList<ProblemView>? others) ? [.. others, problem] : [problem];
        }
    }

    public ValueList<ProblemView> Of(Field field) =>
        _byPath is not null && _byPath.TryGetValue(field.Path, out ValueList<ProblemView>? problems) ? problems : [];
}
