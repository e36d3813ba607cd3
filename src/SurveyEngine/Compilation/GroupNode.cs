using SurveyEngine.Evaluation;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.State;

namespace SurveyEngine.Compilation;

/// <summary>
/// All rows of a matrix, for conditions that read the whole of it: one edge from each row and one to each condition, instead
/// of one for every pair.
/// </summary>
internal sealed class GroupNode(Group group) : GraphNode
{
    public override string Name => group.Path;

    public override bool Update(AnswerState state) => true;

    public override Instruction StepIn(StateLayout layout) => Instruction.Irregular(field: -1);
}
