using SurveyEngine.Html.Controls;
using SurveyEngine.Html.Posting;

namespace SurveyEngine.Html;

/// <summary>Takes posted forms into sessions.</summary>
public static class FormPost
{
    /// <summary>
    /// Takes what a page posted. Only what its sender changed is changed: a field that was left as the page showed it stays as it is now. A field
    /// that was changed here and by another page meanwhile becomes pending; posted once more, it replaces the other answer. So does what a session
    /// refuses. Any form will do: whatever is in it, nothing throws.
    /// </summary>
    /// <param name="session">The session, which takes the answers.</param>
    /// <param name="form">The names and values, in any order.</param>
    /// <param name="isLastWriter">Whether the last change of the session came from the page load that is posted now.</param>
    /// <param name="pending">What has been pending.</param>
    /// <param name="language">The language of the page, a BCP 47 tag: it tells how numbers are written.</param>
    public static PostResult Apply(
        SurveySession session, IEnumerable<KeyValuePair<string, string>> form, bool isLastWriter, PendingInput pending, string language)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(pending);
        ArgumentNullException.ThrowIfNull(language);

        var values = new PostedValues(form);
        Dictionary<string, PendingEntry> entries = pending.ToDictionary(entry => entry.Path, StringComparer.Ordinal);
        var changed = new List<string>();
        var conflicts = new List<string>();
        IReadOnlyList<FieldView> fields = PostedFields.Of(session, values, language);
        foreach (FieldView view in fields)
        {
            var field = new PostedField(view, values, isLastWriter);
            switch (field.Verdict)
            {
                case PostVerdict.Settled:
                    entries.Remove(view.Path);
                    break;
                case PostVerdict.Conflict:
                    entries[view.Path] = new PendingEntry(view.Path, field.Posted, Problem: null);
                    conflicts.Add(view.Path);
                    break;
                case PostVerdict.Changed:
                    changed.Add(view.Path);
                    entries.Remove(view.Path);
                    if (field.Take(session, language) is { } refusal)
                        entries[view.Path] = new PendingEntry(view.Path, field.Posted, refusal);
                    break;
            }
        }

        return new PostResult
        {
            Pending = PendingInput.Of(entries.Values),
            Changed = [.. changed.Where(path => !(entries.TryGetValue(path, out PendingEntry? entry) && !entry.IsConflict))],
            Conflicts = [.. conflicts],
            Asked = [.. fields.Select(field => field.Path)],
            Command = Command(values),
            Tab = values[".tab"],
        };
    }

    private static FormCommand Command(PostedValues values) => (values[".clear"], values[".go"]) switch
    {
        ({ Length: > 0 }, _) => FormCommand.Stay,
        (_, "next") => FormCommand.Next,
        (_, "back") => FormCommand.Back,
        (_, "save") => FormCommand.Save,
        _ => FormCommand.Stay,
    };
}
