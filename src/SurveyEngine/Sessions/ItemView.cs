using System.Text.Json.Serialization;
using SurveyEngine.Model;

namespace SurveyEngine.Sessions;

/// <summary>A shown section or question.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SectionView), "section")]
[JsonDerivedType(typeof(QuestionView), "question")]
public abstract record ItemView
{
    private protected ItemView()
    {
    }

    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The heading, if any.</summary>
    public string? Title { get; init; }

    /// <summary>Remarks for the respondent.</summary>
    public required ValueList<string> Notes { get; init; }
}
