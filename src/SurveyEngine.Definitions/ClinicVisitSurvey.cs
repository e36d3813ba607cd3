using SurveyEngine.Model;

namespace SurveyEngine.Definitions;

/// <summary>
/// A short survey on a visit to a clinic (<c>clinic-visit</c>), in Japanese and English: dates that are compared with today, a time waited that is
/// calculated, prefectures that follow the region, and the name of the clinic in its texts. Its parameters are <c>today</c>, which is required, and
/// <c>clinic</c>. Everything here is read once, when it is first asked for, and may be shared by all threads.
/// </summary>
public static class ClinicVisitSurvey
{
    private static readonly Lazy<SurveyDefinition> LazyDefinition = new(() => SurveyJson.Read(EmbeddedFile.Read("clinic-visit.json")).Value);

    private static readonly Lazy<Translation> LazyEnglish = new(() => TranslationJson.Read("en", EmbeddedFile.Read("clinic-visit.en.json")).Value);

    private static readonly Lazy<Survey> LazySurvey = new(() => Survey.Compile(Definition, English).Value);

    /// <summary>The definition. Language: <c>ja</c>.</summary>
    public static SurveyDefinition Definition => LazyDefinition.Value;

    /// <summary>The English texts of <see cref="Definition"/>.</summary>
    public static Translation English => LazyEnglish.Value;

    /// <summary>The compiled survey, in Japanese and English.</summary>
    public static Survey Survey => LazySurvey.Value;
}
