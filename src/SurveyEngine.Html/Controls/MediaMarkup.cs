using SurveyEngine.Html.Writing;
using SurveyEngine.Model;

namespace SurveyEngine.Html.Controls;

/// <summary>Pictures, sounds and films of questions, notes and options.</summary>
internal static class MediaMarkup
{
    public static void Write(ControlScope scope, ValueList<MediaView>? media)
    {
        foreach (MediaView each in media ?? [])
        {
            string address = scope.AddressOf(each);
            switch (each.Type)
            {
                case MediaType.Image:
                    scope.Html.Write($"""<img class="se-media" src="{address}" alt="{each.Alt}">""");
                    break;
                case MediaType.Audio:
                    scope.Html.Write($"""<audio class="se-media" controls src="{address}"{new HtmlAttribute("aria-label", each.Alt)}></audio>""");
                    break;
                default:
                    scope.Html.Write($"""<video class="se-media" controls src="{address}"{new HtmlAttribute("aria-label", each.Alt)}></video>""");
                    break;
            }
        }
    }
}
