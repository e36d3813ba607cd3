using SurveyEngine.Model;

namespace SurveyEngine.Cli.Run;

/// <summary>
/// The path of a person through a survey: next is the first shown field, in definition order, that was not asked yet. A field that
/// appears is asked next, wherever it is; a field that was asked before and reappears is not asked again.
/// </summary>
internal sealed class Walk
{
    private readonly HashSet<string> _passed = [];

    /// <summary>
    /// Resumes a draft: required blanks are asked, what was typed and is no answer, and everything after the last answer.
    /// </summary>
    /// <param name="fields">What is shown.</param>
    public static Walk Resume(IReadOnlyList<Asked> fields)
    {
        var walk = new Walk();
        int answered = Enumerable.Range(0, fields.Count).LastOrDefault(i => IsBegun(fields[i].Field), -1);
        foreach (Asked field in fields.Take(answered + 1).Where(field => field.Field.Answered || (field.Field is { Entered: null, Requirement: not Requirement.Required })))
            walk.Pass(field.Path);

        return walk;
    }

    /// <summary>The field to ask next; null when all were asked.</summary>
    /// <param name="fields">What is shown now.</param>
    public Asked? Next(IReadOnlyList<Asked> fields) => fields.FirstOrDefault(field => !HasPassed(field.Path));

    /// <summary>Marks a field as asked.</summary>
    /// <param name="path">Its path.</param>
    public void Pass(string path) => _passed.Add(path);

    /// <summary>Whether a field was asked.</summary>
    /// <param name="path">Its path.</param>
    public bool HasPassed(string path) => _passed.Contains(path);

    /// <summary>Asks a field again.</summary>
    /// <param name="path">Its path.</param>
    public void Revisit(string path) => _passed.Remove(path);

    /// <summary>Goes back: the field before this one is asked again, and this one after it.</summary>
    /// <param name="fields">What is shown now.</param>
    /// <param name="path">Where the person is; null: at the end.</param>
    /// <returns>False when there is nothing before it.</returns>
    public bool GoBack(IReadOnlyList<Asked> fields, string? path)
    {
        Asked? before = fields.TakeWhile(field => field.Path != path).LastOrDefault();
        if (before is null)
            return false;

        Revisit(before.Path);
        return true;
    }

    private static bool IsBegun(FieldView field) => field.Answered || field.Entered is not null;
}
