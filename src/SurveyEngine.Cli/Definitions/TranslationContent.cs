namespace SurveyEngine.Cli.Definitions;

/// <summary>What a file that is named like a translation holds, as far as its first bytes tell.</summary>
internal enum TranslationContent
{
    /// <summary>Something else: nothing, a list, or an object with objects or lists in it, such as a response, a draft or a definition.</summary>
    Other,

    /// <summary>An object of texts.</summary>
    Texts,

    /// <summary>What may have been meant for a translation, but is none as it is.</summary>
    Faulty,
}
