using SurveyEngine.Model;

namespace SurveyEngine.Mapping;

/// <summary>The pictures, sounds and films of questions, notes and options: their JSON and their problems.</summary>
internal static class MediaMap
{
    private static readonly JsonWords Types = new(
        new("image", (int)MediaType.Image), new("audio", (int)MediaType.Audio), new("video", (int)MediaType.Video));

    private static readonly ObjectMap<Media> Element = new(
        "media", "A picture, a sound or a film, which the host shows.",
        new Media { Source = "" },
        (json, media) => media with
        {
            Type = (MediaType)json.Word("type", (int)media.Type, Types, "What it is."),
            Source = json.Text("source", media.Source, "Where the host finds it: a file name, an address, a key."),
            Alt = json.OptionalText("alt", media.Alt, "The text in place of it, for those who cannot perceive it."),
        });

    /// <summary>Maps the property <c>media</c>.</summary>
    public static ValueList<Media> Map(JsonMap json, ValueList<Media> media) =>
        json.List("media", media, Element, "Pictures, sounds and films, in order.");

    /// <summary>Maps the property <c>appearance</c>.</summary>
    public static string? MapAppearance(JsonMap json, string? appearance) =>
        json.OptionalText("appearance", appearance, "Words for the user interface on how to show it, handed through: dropdown, slider, columns-3, …");

    /// <summary>Reports the problems of the property <c>media</c>.</summary>
    public static void Check(ValueList<Media> all, ProblemReporter problems)
    {
        Guard.NotNull(all, "media");
        if (all.Count == 0)
            return;

        problems.Enter("media");
        for (int i = 0; i < all.Count; i++)
        {
            Media media = Guard.At(all, i, "media");
            problems.Enter(i);
            problems.CheckWord("type", (int)media.Type, Types);
            problems.CheckName("source", media.Source);
            problems.CheckOptionalText("alt", media.Alt);
            problems.Leave();
        }

        problems.Leave();
    }
}
