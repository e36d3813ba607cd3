using SurveyEngine.Html.Controls;

namespace SurveyEngine.Html;

/// <summary>The markup of the kinds of fields: that of the package, or that of the host. Immutable.</summary>
public sealed class HtmlControls
{
    private readonly IReadOnlyDictionary<string, ControlMarkup> _replaced;

    private HtmlControls(IReadOnlyDictionary<string, ControlMarkup> replaced) => _replaced = replaced;

    /// <summary>The markup of the package.</summary>
    public static HtmlControls Default { get; } = new(new Dictionary<string, ControlMarkup>());

    internal ControlMarkup? this[string kind] => _replaced.GetValueOrDefault(kind);

    /// <summary>Creates the same controls with other markup for one kind.</summary>
    /// <param name="kind">The kind, as definitions name it: <c>single</c>, <c>number</c>, … or <c>matrix</c>.</param>
    /// <param name="markup">What writes it.</param>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public HtmlControls Replace(string kind, ControlMarkup markup)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(markup);
        if (kind != MatrixControl.Kind && FieldControls.All.All(control => control.Kind != kind))
            throw new ArgumentException($"There is no kind '{kind}'.", nameof(kind));

        return new HtmlControls(new Dictionary<string, ControlMarkup>(_replaced) { [kind] = markup });
    }
}
