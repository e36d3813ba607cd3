using SurveyEngine.Evaluation;
using SurveyEngine.Model;

namespace SurveyEngine.Sessions;

/// <summary>What a respondent sees of pictures, sounds and films.</summary>
internal static class MediaViews
{
    /// <summary>Their views, with texts in one language; null when there are none.</summary>
    /// <param name="media">Their definitions.</param>
    /// <param name="alternatives">The ordinals of the texts in place of them; -1 where there is none.</param>
    /// <param name="texts">The texts.</param>
    public static ValueList<MediaView>? Of(ValueList<Media> media, int[] alternatives, FilledTexts texts)
    {
        if (media.Count == 0)
            return null;

        var views = new MediaView[media.Count];
        for (int i = 0; i < views.Length; i++)
            views[i] = new MediaView { Type = media[i].Type, Source = media[i].Source, Alt = texts.Find(alternatives[i]) };

        return new ValueList<MediaView>(views);
    }
}
