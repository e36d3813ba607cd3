using SurveyEngine.Compilation;
using SurveyEngine.State;

namespace SurveyEngine.Expressions.Binding;

/// <summary>What a name in a condition means: a field, a matrix as a whole, or a matrix's cell in the row at hand.</summary>
internal sealed record NameTarget(Field Sample, GroupNode? Matrix = null, bool IsRowAtHand = false)
{
    public FieldSource Source() => Matrix is null ? new(Sample) : new(Matrix);
}
