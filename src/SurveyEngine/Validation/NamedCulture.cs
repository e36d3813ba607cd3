using System.Globalization;
using SurveyEngine.Text;

namespace SurveyEngine.Validation;

/// <summary>
/// A culture for looking texts up by a language alone. Where the runtime has no data on cultures, it creates none but the invariant one; and
/// for looking texts up, the name and those of its parents are enough.
/// </summary>
#pragma warning disable RS0030 // The invariant culture under another name.
internal sealed class NamedCulture(string tag) : CultureInfo("")
#pragma warning restore RS0030
{
    public override string Name => tag;

    public override string TwoLetterISOLanguageName => LanguageTag.Primary(tag);

    public override CultureInfo Parent => LanguageTag.Primary(tag) is var primary && primary != tag ? new NamedCulture(primary) : InvariantCulture;
}
