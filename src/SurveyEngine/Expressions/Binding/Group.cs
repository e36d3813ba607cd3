using System.Numerics;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.State;

namespace SurveyEngine.Expressions.Binding;

/// <summary>
/// What expressions go through: the rows of a matrix, or the selected options of a multiple choice. Each has one, shared by all expressions, so
/// that no expression costs memory for each row.
/// </summary>
internal sealed class Group
{
    private readonly Field? _choice;

    /// <summary>Creates the rows of a matrix.</summary>
    /// <param name="path">The id of the matrix.</param>
    /// <param name="fields">The fields of the rows, in order.</param>
    public Group(string path, Field[] fields) => (Path, Fields) = (path, fields);

    /// <summary>Creates the selected options of a choice.</summary>
    public Group(Field choice)
        : this(choice.Path, [choice]) => _choice = choice;

    public string Path { get; }

    /// <summary>The fields of the rows, or the choice.</summary>
    public Field[] Fields { get; }

    /// <summary>The number of rows or options, whether they are there or not.</summary>
    public int Count => _choice?.Bits.Count ?? Fields.Length;

    /// <summary>What to read of it: all rows, or the choice.</summary>
    public FieldReference Reference => _choice is null ? new FieldReference(this) : new FieldReference(_choice);

    /// <summary>The next row that is shown, or the next option that is selected; -1 when there is none.</summary>
    /// <param name="state">The answers.</param>
    /// <param name="after">The one before; -1 at first.</param>
    public int Next(AnswerState state, int after) => _choice is null ? NextRow(state, after) : NextPick(_choice, state, after);

    /// <summary>The path of a row or an option.</summary>
    public string PathOf(int item) => _choice is null ? Fields[item].Path : $"{Path}.{((ChoiceRules)_choice.Rules).Options[item].Code}";

    private int NextRow(AnswerState state, int after)
    {
        for (int row = after + 1; row < Fields.Length; row++)
        {
            if (Fields[row].IsShown(state))
                return row;
        }

        return -1;
    }

    private static int NextPick(Field choice, AnswerState state, int after)
    {
        int first = after + 1;
        for (int word = first / 64; word < choice.Bits.WordCount; word++)
        {
            ulong picks = choice.Bits.Get(state.Effective, word);
            if (word == first / 64)
                picks &= ulong.MaxValue << (first % 64);
            if (picks != 0)
                return (word * 64) + BitOperations.TrailingZeroCount(picks);
        }

        return -1;
    }
}
