using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Sessions;

/// <summary>The paths of fields that have become shown or hidden.</summary>
internal static class FlippedFields
{
    /// <summary>Tells those that are shown now from those that are hidden, each in definition order.</summary>
    /// <param name="flipped">The places of the fields, in the order of evaluation; brought into that of the definition.</param>
    /// <param name="state">The answers, evaluated.</param>
    /// <param name="paths">The paths of all fields.</param>
    public static (IReadOnlyList<string> Shown, IReadOnlyList<string> Hidden) Split(
        List<int> flipped, AnswerState state, ValueList<string> paths)
    {
        if (flipped.Count == 0)
            return ([], []);

        // Mostly the two orders are the same.
        int shownCount = 0;
        bool isSorted = true;
        for (int i = 0; i < flipped.Count; i++)
        {
            isSorted &= i == 0 || flipped[i - 1] < flipped[i];
            shownCount += state.IsShown(flipped[i]) ? 1 : 0;
        }

        if (!isSorted)
            flipped.Sort(Comparer<int>.Default);

        string[] shown = shownCount == 0 ? [] : new string[shownCount];
        string[] hidden = shownCount == flipped.Count ? [] : new string[flipped.Count - shownCount];
        (int nextShown, int nextHidden) = (0, 0);
        foreach (int field in flipped)
        {
            if (state.IsShown(field))
                shown[nextShown++] = paths[field];
            else
                hidden[nextHidden++] = paths[field];
        }

        return (shown, hidden);
    }
}
