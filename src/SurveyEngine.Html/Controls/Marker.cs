namespace SurveyEngine.Html.Controls;

/// <summary>
/// What the marker of a field says that the page showed, so that a post changes only what its sender changed:
/// <c>a,b|x</c> are options a and b, and x, which is selected and hidden; <c>=</c> before it says that this was a default, and <c>!</c> before all
/// that the control showed what is pending instead.
/// </summary>
/// <param name="Shown">What was shown, in short.</param>
/// <param name="Unseen">Selected options that were hidden.</param>
/// <param name="IsDefault">Whether it was a default.</param>
internal readonly record struct Marker(string Shown, string Unseen, bool IsDefault)
{
    private const char Pending = '!';
    private const char Default = '=';
    private const char Bar = '|';

    /// <summary>Whether the control showed what is pending, so that its sender knows of it.</summary>
    public bool ShowsPending { get; init; }

    public static Marker Parse(string text)
    {
        bool showsPending = text is [Pending, ..];
        ReadOnlySpan<char> rest = showsPending ? text.AsSpan(1) : text;
        bool isDefault = rest is [Default, ..];
        rest = isDefault ? rest[1..] : rest;
        int bar = rest.LastIndexOf(Bar);
        string shown = (bar < 0 ? rest : rest[..bar]).ToString();
        string unseen = bar < 0 ? "" : rest[(bar + 1)..].ToString();
        return new Marker(shown, unseen, isDefault) { ShowsPending = showsPending };
    }

    /// <summary>Whether a session still has the answer that the page showed; what is hidden meanwhile still counts.</summary>
    public bool Holds(Marker now) =>
        (IsDefault && (now.IsDefault || (now.Shown.Length == 0 && now.Unseen.Length == 0))) || IsSameAnswer(now);

    /// <summary>Whether both are the same answer, whatever of it is hidden.</summary>
    public bool IsSameAnswer(Marker other) =>
        Shown == other.Shown && Unseen == other.Unseen
        || ((Unseen.Length > 0 || other.Unseen.Length > 0) && All().SetEquals(other.All()));

    public override string ToString() => $"{(ShowsPending ? "!" : "")}{(IsDefault ? "=" : "")}{Shown}{(Unseen.Length > 0 ? "|" : "")}{Unseen}";

    private HashSet<string> All() => [.. $"{Shown},{Unseen}".Split(',', StringSplitOptions.RemoveEmptyEntries)];
}
