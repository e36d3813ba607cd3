using SurveyEngine.State;

namespace SurveyEngine.Expressions.Binding;

/// <summary>
/// The rows of a matrix, for expressions that read all of it or go through it. Each matrix has one, shared by all expressions, so that
/// no expression costs memory for each row.
/// </summary>
/// <param name="path">The id of the matrix.</param>
/// <param name="fields">The fields of the rows, in order.</param>
internal sealed class Group(string path, Field[] fields)
{
    public string Path => path;

    public Field[] Fields => fields;
}
