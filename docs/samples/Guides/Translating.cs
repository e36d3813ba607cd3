using SurveyEngine;
using SurveyEngine.Model;

namespace Guides;

public static class Translating
{
    public static void WriteTemplate(SurveyDefinition definition, string path) =>
        File.WriteAllBytes(path, TranslationJson.Write(Translation.Template(definition, "ja")));

    public static Survey Load(string folder)
    {
        Translation japanese = TranslationJson.Read("ja", File.ReadAllBytes(Path.Combine(folder, "coffee.ja.json"))).Value;
        Survey survey = Survey.Read(File.ReadAllBytes(Path.Combine(folder, "coffee.json")), japanese).Value;
        foreach (Problem warning in survey.Warnings)
            Console.Error.WriteLine(warning.Message("en"));

        return survey;
    }

    public static void WriteMessageTemplate(string path) => File.WriteAllBytes(path, MessageCatalog.Template());

    public static Survey WithFrenchMessages(Survey survey, string path) =>
        survey.WithMessages(MessageCatalog.Read("fr", File.ReadAllBytes(path)).Value);
}
