using SurveyEngine.Model;

namespace SurveyEngine.Cli.Language;

/// <summary>Pictures, sounds and films in words, where they cannot be shown: "[Image: a red cup (cup.png)]".</summary>
internal static class MediaWords
{
    /// <summary>One line for each.</summary>
    public static IEnumerable<string> Of(IEnumerable<MediaView>? media, UiTexts texts) => (media ?? []).Select(one => Of(one, texts));

    private static string Of(MediaView media, UiTexts texts)
    {
        string type = media.Type switch
        {
            MediaType.Image => texts.MediaImage,
            MediaType.Audio => texts.MediaAudio,
            _ => texts.MediaVideo,
        };
        string source = Printable.Isolated(media.Source);
        return $"[{type}: {(media.Alt is { } alt ? $"{Printable.Isolated(alt)} ({source})" : source)}]";
    }
}
