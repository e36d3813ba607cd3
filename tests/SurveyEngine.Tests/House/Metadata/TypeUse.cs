namespace SurveyEngine.Tests.House.Metadata;

/// <summary>One type of an assembly uses another one of it.</summary>
internal sealed record TypeUse(TypeName User, TypeName Used)
{
    public override string ToString() => $"{User} -> {Used}";
}
