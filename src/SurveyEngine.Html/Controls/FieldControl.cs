using SurveyEngine.Html.Writing;

namespace SurveyEngine.Html.Controls;

/// <summary>The control of one kind of field: its markup, and what becomes of what it posts.</summary>
/// <param name="kind">The kind, as definitions name it.</param>
/// <param name="view">The type of its views.</param>
internal abstract class FieldControl(string kind, Type view)
{
    public string Kind => kind;

    public Type View => view;

    /// <summary>Writes prompt, remarks, problems and inputs.</summary>
    public abstract void Write(ControlScope scope, FieldPart part);

    /// <summary>The id of the first input: where a link to the field leads.</summary>
    public abstract string FirstInput(QuestionView question, FieldView view);

    /// <summary>What the control posts when nobody touches it.</summary>
    public abstract string Shown(FieldView view);

    /// <summary>What was posted, in one text.</summary>
    public abstract string Posted(PostedValues form, FieldView view);

    /// <summary>The view as it is to show what is pending.</summary>
    public virtual FieldView Showing(FieldView view, string pending) => view with { Entered = pending };

    /// <summary>A short form of what a control shows, for the marker of a field.</summary>
    public virtual string Brief(string shown) => shown.All(IsPlain) ? shown : Stamp.Of(shown);

    /// <summary>What the marker of a field says of selected options that are not on the page.</summary>
    public virtual string Unseen(FieldView view) => "";

    /// <summary>Takes what was posted into a session.</summary>
    public virtual SurveyChange Take(SurveySession session, FieldView view, string posted, Marker marker, string language) =>
        string.IsNullOrWhiteSpace(posted) ? session.Answer(view.Path, null) : session.Enter(view.Path, posted, language);

    /// <summary>The marker of a field: what it shows, and what it keeps unseen.</summary>
    public Marker MarkerOf(FieldView view) => new(Brief(Shown(view)), Unseen(view), view.IsDefault);

    private static bool IsPlain(char character) => char.IsAsciiDigit(character) || character is '-' or '.' or ':' or 'T';

    /// <summary>A text as the browser has it: with LF alone, or in one line without any; and it knows no NUL.</summary>
    protected static string InBrowser(string text, bool isMultiline) => isMultiline
        ? text.ReplaceLineEndings("\n").Replace('\0', '\uFFFD')
        : text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Replace('\0', '\uFFFD');
}
