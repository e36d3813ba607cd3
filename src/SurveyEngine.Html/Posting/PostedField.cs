using SurveyEngine.Html.Controls;

namespace SurveyEngine.Html.Posting;

/// <summary>A field of a posted form.</summary>
internal sealed class PostedField
{
    private readonly FieldView _view;
    private readonly FieldControl _control;
    private readonly Marker _was;

    /// <param name="view">The field as the session has it before the post.</param>
    /// <param name="values">The form.</param>
    /// <param name="isLastWriter">Whether the last change came from the page load that is posted.</param>
    public PostedField(FieldView view, PostedValues values, bool isLastWriter)
    {
        _view = view;
        _control = FieldControls.Of(view);
        _was = Marker.Parse(values["~" + view.Path]);
        bool isCleared = values.All(".clear").Contains(view.Path, StringComparer.Ordinal);
        Posted = isCleared ? "" : _control.Posted(values, view);
        Verdict = isCleared && view.Entered is not null ? PostVerdict.Changed : Judge(isLastWriter);
    }

    /// <summary>What was posted, in one text.</summary>
    public string Posted { get; }

    public PostVerdict Verdict { get; }

    /// <summary>Takes the post into a session.</summary>
    /// <returns>The problem of a post that a session cannot hold; null when it has taken it.</returns>
    public Problem? Take(SurveySession session, string language)
    {
        SurveyChange change = _control.Take(session, _view, Posted, _was, language);

        // Of what is no value, a session refuses only what it could not save; all else it keeps as it was typed.
        bool isKept = _control is not (ChoiceControl or BooleanControl) && change.Problems is [var problem, ..]
            && problem.Code is not (ProblemCodes.MalformedText or ProblemCodes.TooLarge);
        return change.IsAccepted || isKept ? null : change.Problems[0];
    }

    private PostVerdict Judge(bool isLastWriter)
    {
        var posted = new Marker(_control.Brief(Posted), _was.Unseen, IsDefault: false);
        Marker now = _control.MarkerOf(_view);
        bool isAsShown = posted.Shown == _was.Shown;

        // Who empties a default says so, even where the default has gone meanwhile: it could come back.
        bool emptiesDefault = _was.IsDefault && !isAsShown && Posted.Length == 0;
        if (posted.IsSameAnswer(now) && (isAsShown ? _was.ShowsPending : !now.IsDefault && !emptiesDefault))
            return PostVerdict.Settled;
        if (isAsShown)
            return PostVerdict.Untouched;

        return isLastWriter || _was.Holds(now) ? PostVerdict.Changed : PostVerdict.Conflict;
    }
}
