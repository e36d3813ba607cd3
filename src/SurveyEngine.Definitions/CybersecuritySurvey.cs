using SurveyEngine.Model;

namespace SurveyEngine.Definitions;

/// <summary>
/// The cybersecurity questionnaire of the Japan Medical Association Research Institute for the joint-use facilities of
/// medical associations (<c>jma-cybersecurity</c>), as printed, in Japanese with an unofficial English translation.
/// Everything here is read once, when it is first asked for, and may be shared by all threads.
/// </summary>
public static class CybersecuritySurvey
{
    private static readonly Lazy<SurveyDefinition> LazyDefinition = new(() => SurveyJson.Read(EmbeddedFile.Read("jma-cybersecurity.json")).Value);

    private static readonly Lazy<Translation> LazyEnglish = new(() => ReadEnglish("jma-cybersecurity.en.json"));

    private static readonly Lazy<ValueList<Rule>> LazyRules = new(() => SurveyJson.ReadRules(EmbeddedFile.Read("consistency-rules.json")).Value);

    private static readonly Lazy<Translation> LazyRulesEnglish = new(() => ReadEnglish("consistency-rules.en.json"));

    private static readonly Lazy<Survey> LazySurvey = new(() => Survey.Compile(Definition, English).Value);

    private static readonly Lazy<Survey> LazySurveyWithRules = new(CompileWithRules);

    /// <summary>The definition: what is printed, and nothing else. Language: <c>ja</c>.</summary>
    public static SurveyDefinition Definition => LazyDefinition.Value;

    /// <summary>The English texts of <see cref="Definition"/>; unofficial, the Japanese texts are authoritative.</summary>
    public static Translation English => LazyEnglish.Value;

    /// <summary>
    /// Rules that look for contradictions between answers. They are not part of the printed questionnaire; all are warnings.
    /// </summary>
    public static ValueList<Rule> ConsistencyRules => LazyRules.Value;

    /// <summary>The English messages of <see cref="ConsistencyRules"/>.</summary>
    public static Translation ConsistencyRulesEnglish => LazyRulesEnglish.Value;

    /// <summary>The compiled survey, in Japanese and English, without <see cref="ConsistencyRules"/>.</summary>
    public static Survey Survey => LazySurvey.Value;

    /// <summary>
    /// The compiled survey with <see cref="ConsistencyRules"/> added. Its definition is another than that of <see cref="Survey"/>,
    /// and so is its fingerprint.
    /// </summary>
    public static Survey WithConsistencyRules => LazySurveyWithRules.Value;

    private static Survey CompileWithRules()
    {
        SurveyDefinition definition = Definition with { Rules = ConsistencyRules };
        Translation english = English with { Texts = [.. English.Texts, .. ConsistencyRulesEnglish.Texts] };
        return Survey.Compile(definition, english).Value;
    }

    private static Translation ReadEnglish(string name) => TranslationJson.Read("en", EmbeddedFile.Read(name)).Value;
}
