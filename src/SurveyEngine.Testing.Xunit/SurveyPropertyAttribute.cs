using FsCheck.Xunit;
using SurveyEngine.Model;
using Xunit.Sdk;

namespace SurveyEngine.Testing.Xunit;

/// <summary>
/// Marks a test that holds for every respondent of a survey. It is a <c>[Property]</c> of FsCheck.Xunit, with the same settings, also those
/// of <c>[Properties]</c>, except <c>Parallelism</c>. Its parameters are what the test needs of the survey, in any number and order:
/// a <see cref="Respondent"/>, a <see cref="SurveySession"/>, a valid <see cref="SurveyResponse"/>, a <see cref="Post"/>; a random
/// <see cref="SurveyDefinition"/>; and whatever else FsCheck generates.
/// <code>
/// [SurveyProperty(typeof(CoffeeSurvey))]
/// [Reaches("drinks = 'no'")]
/// public void Spend_WithoutCoffee_IsNotAskedFor(SurveySession session) =&gt;
///     Assert.False(session["drinks"] == "no" &amp;&amp; session.IsShown("spend"));
/// </code>
/// </summary>
/// <remarks>
/// A test that takes a session runs at the start and after each step of a respondent, as with <see cref="Properties.Always"/>. A test
/// returns nothing, a <see cref="bool"/> or a <see cref="Task"/>. A failure is a <see cref="PropertyException"/>, which tells the story of
/// the smallest case found. The environment variables <c>SURVEYENGINE_REPLAY</c> and <c>SURVEYENGINE_CASES</c> have priority over the
/// settings of the attribute, as for <see cref="Properties"/>, and an ordinary run has the same cases each time: 100, unless
/// <c>MaxTest</c> sets another number.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("SurveyEngine.Testing.Xunit.Running.SurveyPropertyDiscoverer", "SurveyEngine.Testing.Xunit")]
public sealed class SurveyPropertyAttribute : PropertyAttribute
{
    /// <summary>Marks a property of any survey; the parameters are of another random survey in each case.</summary>
    public SurveyPropertyAttribute()
    {
    }

    /// <summary>Marks a property of the survey that a member of the test class returns.</summary>
    /// <param name="member">The name of a static property, field or method without parameters: a survey, or a definition that compiles.</param>
    public SurveyPropertyAttribute(string member) => Member = member;

    /// <summary>Marks a property of the survey that a member of another class returns.</summary>
    /// <param name="source">The class.</param>
    /// <param name="member">The name of a static property, field or method without parameters: a survey, or a definition that compiles.</param>
    public SurveyPropertyAttribute(Type source, string member = "Survey")
    {
        Source = source;
        Member = member;
    }

    /// <summary>The class that has the survey; null: the test class.</summary>
    public Type? Source { get; }

    /// <summary>The member that returns the survey; null: any survey.</summary>
    public string? Member { get; }

    /// <summary>The share of sensible steps of respondents, from 0 to 1, as for <see cref="SurveyGen.Respondents(Survey, double)"/>.</summary>
    public double ValidShare { get; init; } = SurveyGen.DefaultValidShare;

    /// <summary>Whether respondents leave no errors, as those of <see cref="SurveyGen.ValidRespondents(Survey)"/>.</summary>
    public bool Valid { get; init; }
}
