namespace SurveyEngine.Cli.Definitions;

/// <summary>The content of a file that is named like a translation.</summary>
internal enum TranslationContent
{
    /// <summary>Something else: nothing, a list, a response, a draft or a definition.</summary>
    Other,

    /// <summary>An object of texts.</summary>
    Texts,

    /// <summary>An object with objects or lists in it: perhaps a translation in the form of another program.</summary>
    Nested,

    /// <summary>Perhaps a translation with a fault.</summary>
    Faulty,
}
