namespace SurveyEngine.Model;

/// <summary>The key by which a translation names a text: its parts, joined by dots when it is written.</summary>
/// <param name="Owner">The id of the question or section, <c>rules</c> or the option set; null for a text of the survey itself.</param>
/// <param name="Name">Which text of it, or which list of texts.</param>
/// <param name="Part">The code or the index in the list.</param>
/// <param name="Detail">Which text of the part, when it has several.</param>
internal readonly record struct TextKey(string? Owner, string Name, string? Part = null, string? Detail = null)
{
    public override string ToString() =>
        $"{Owner}{(Owner is null ? "" : ".")}{Name}{(Part is null ? "" : ".")}{Part}{(Detail is null ? "" : ".")}{Detail}";
}
