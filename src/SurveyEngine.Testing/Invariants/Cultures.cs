using System.Globalization;

namespace SurveyEngine.Testing.Invariants;

/// <summary>Runs code in the cultures of several countries, to show that it does not depend on them.</summary>
internal static class Cultures
{
    /// <summary>
    /// Imitations, because an application may know the invariant culture only; they differ in the signs of numbers.
    /// </summary>
    private static readonly (string Name, string Point, string Group, string Minus)[] Countries =
        [("ja-JP", ".", ",", "-"), ("de-DE", ",", ".", "-"), ("tr-TR", ",", ".", "-"), ("fa-IR", "٫", "٬", "\u2212")];

#pragma warning disable RS0030 // The ambient culture is set here to show that nothing depends on it.
    public static void InEach(Action<string> body)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach ((string name, string point, string group, string minus) in Countries)
            {
                var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
                culture.NumberFormat.NumberDecimalSeparator = point;
                culture.NumberFormat.NumberGroupSeparator = group;
                culture.NumberFormat.NegativeSign = minus;
                CultureInfo.CurrentCulture = culture;
                body(name);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        body("no country");
    }
#pragma warning restore RS0030
}
