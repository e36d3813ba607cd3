using SurveyEngine.DefinitionFiles;
using SurveyEngine.Diagnostics;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.State;

namespace SurveyEngine.Compilation;

/// <summary>Finds calculated fields that pass personal data on without being marked as personal themselves.</summary>
internal static class SensitiveSources
{
    /// <summary>Warns of each question that is calculated from a sensitive field, directly or through other calculated fields, and is not sensitive.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="nodes">The graph of dependencies.</param>
    /// <param name="problems">The list that receives the warnings.</param>
    public static void Check(SurveyBuilder survey, SurveyGraph nodes, ProblemReport<LocatedProblem> problems)
    {
        if (survey.Computations.Count == 0)
            return;

        Field?[] sources = Find(survey, nodes);
        foreach (ConditionText computation in survey.Computations)
        {
            if (computation.Question!.Cells is [{ IsCalculated: true, Kind.Sensitive: false } first, ..] && sources[first.Index] is { } source)
                problems.Add(new(Problem.Warning(ProblemCodes.SensitiveSource, computation.Path, ("field", computation.Question.Id), ("name", source.Path))));
        }
    }

    /// <summary>The sensitive field that the value of each field comes from; itself, when it is one. In a cycle there may be none.</summary>
    private static Field?[] Find(SurveyBuilder survey, SurveyGraph nodes)
    {
        var sources = new Field?[survey.Fields.Count];
        var reads = new List<FieldReference>();
        foreach (int node in nodes.Graph.Order)
        {
            if (nodes.FieldAt(node) is not { } field)
                continue;

            if (field.Kind.Sensitive)
                sources[field.Index] = field;
            else if (field.IsCalculated && nodes.ComputationOf(field) is { } computation)
                sources[field.Index] = SourceOf(computation, reads, sources);
        }

        return sources;
    }

    private static Field? SourceOf(Expr computation, List<FieldReference> reads, Field?[] sources)
    {
        reads.Clear();
        computation.CollectDependencies(reads);
        foreach (FieldReference read in reads)
        {
            // The rows of a matrix are of one kind.
            Field field = read.Representative;
            if ((field.IsParameter ? Sensitive(field) : sources[field.Index]) is { } source)
                return source;
        }

        return null;
    }

    private static Field? Sensitive(Field field) => field.Kind.Sensitive ? field : null;
}
