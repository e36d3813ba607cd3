namespace SurveyEngine.Tests;

/// <summary>
/// The trait of tests that take more than a second or two, and of most that start the tool as a process:
/// <c>[Trait(Speed.Category, Speed.Slow)]</c>. <c>dotnet test --filter Category!=Slow</c> leaves them out.
/// </summary>
internal static class Speed
{
    public const string Category = "Category";
    public const string Slow = "Slow";
}
