using SurveyEngine.Model;

namespace SurveyEngine.Cli.Run;

/// <summary>
/// The path of a person through a survey: next is the first stop, in definition order, that was not made yet. A field that
/// appears is asked next, wherever it is; a field that was asked before and reappears is not asked again.
/// </summary>
internal sealed class Walk
{
    private readonly HashSet<string> _passed = [];

    /// <summary>
    /// Resumes a draft: required blanks are asked, what was typed and is no answer, and everything after the last answer.
    /// </summary>
    /// <param name="stops">What is shown.</param>
    public static Walk Resume(IReadOnlyList<Stop> stops)
    {
        var walk = new Walk();
        int answered = Enumerable.Range(0, stops.Count).LastOrDefault(i => stops[i] is Asked { Field: var field } && IsBegun(field), -1);
        foreach (Stop stop in stops.Take(answered + 1).Where(stop => stop is not Asked { Field: var field } || IsDone(field)))
            walk.Pass(stop.Path);

        return walk;
    }

    /// <summary>The next stop; null when all were made.</summary>
    /// <param name="stops">What is shown now.</param>
    public TStop? Next<TStop>(IReadOnlyList<TStop> stops)
        where TStop : Stop => stops.FirstOrDefault(stop => !HasPassed(stop.Path));

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
    /// <param name="stops">What is shown now.</param>
    /// <param name="path">Where the person is; null: at the end.</param>
    /// <returns>False when there is nothing before it.</returns>
    public bool GoBack(IReadOnlyList<Stop> stops, string? path)
    {
        Stop? before = stops.TakeWhile(stop => stop.Path != path).LastOrDefault();
        if (before is null)
            return false;

        Revisit(before.Path);
        return true;
    }

    /// <summary>Whether the person has answered it: nobody answers what is calculated, and a default is no answer.</summary>
    private static bool IsBegun(FieldView field) => field is { ReadOnly: false, IsDefault: false } && (field.Answered || field.Entered is not null);

    private static bool IsDone(FieldView field) =>
        field.ReadOnly || field.Answered || field is { Entered: null, Requirement: not Requirement.Required };
}
