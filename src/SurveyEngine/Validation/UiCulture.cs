using System.Globalization;
using SurveyEngine.Text;

namespace SurveyEngine.Validation;

/// <summary>
/// The language of FluentValidation's own messages, which is the UI culture of the current thread or task: its other setting is for the whole
/// process, and not ours to change.
/// </summary>
internal readonly struct UiCulture : IDisposable
{
    private readonly CultureInfo _before;

    private UiCulture(CultureInfo before) => _before = before;

#pragma warning disable RS0030 // The culture is FluentValidation's parameter here.
    /// <summary>The language that a host has set; English when it is the invariant one.</summary>
    public static string Language => CultureInfo.CurrentUICulture.Name is { Length: > 0 } name ? name : "en";

    /// <summary>Sets the language until this is disposed of.</summary>
    /// <param name="language">A BCP 47 tag; one that is not well-formed changes nothing.</param>
    public static UiCulture Use(string language)
    {
        var culture = new UiCulture(CultureInfo.CurrentUICulture);
        if (LanguageTag.IsWellFormed(language))
            CultureInfo.CurrentUICulture = new NamedCulture(language);

        return culture;
    }

    public void Dispose() => CultureInfo.CurrentUICulture = _before;
#pragma warning restore RS0030
}
