using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Sessions;

/// <summary>The paths of fields that an answer has changed.</summary>
internal static class VisibilityDelta
{
    /// <summary>The paths of fields in definition order.</summary>
    /// <param name="fields">The indices of the fields, each of them once; they are sorted.</param>
    /// <param name="paths">The paths of all fields.</param>
    public static ValueList<string> InOrder(List<int> fields, ValueList<string> paths)
    {
        if (fields.Count == 0)
            return [];

        fields.Sort(Comparer<int>.Default);
        string[] names = new string[fields.Count];
        for (int i = 0; i < names.Length; i++)
            names[i] = paths[fields[i]];

        return ListOf(names);
    }

    /// <summary>Separates the fields that are shown now from those that are hidden, each in definition order.</summary>
    /// <param name="changed">The indices of the fields, in the order of evaluation; they are sorted into that of the definition.</param>
    /// <param name="state">The answers, evaluated.</param>
    /// <param name="paths">The paths of all fields.</param>
    public static (ValueList<string> Shown, ValueList<string> Hidden) Split(
        List<int> changed, AnswerState state, ValueList<string> paths)
    {
        if (changed.Count == 0)
            return ([], []);

        // Mostly the two orders are the same.
        int shownCount = 0;
        bool isSorted = true;
        for (int i = 0; i < changed.Count; i++)
        {
            isSorted &= i == 0 || changed[i - 1] < changed[i];
            shownCount += state.IsShown(changed[i]) ? 1 : 0;
        }

        if (!isSorted)
            changed.Sort(Comparer<int>.Default);

        string[] shown = shownCount == 0 ? [] : new string[shownCount];
        string[] hidden = shownCount == changed.Count ? [] : new string[changed.Count - shownCount];
        (int nextShown, int nextHidden) = (0, 0);
        foreach (int field in changed)
        {
            if (state.IsShown(field))
                shown[nextShown++] = paths[field];
            else
                hidden[nextHidden++] = paths[field];
        }

        return (ListOf(shown), ListOf(hidden));
    }

    private static ValueList<string> ListOf(string[] paths) => paths.Length == 0 ? [] : new ValueList<string>(paths);
}
