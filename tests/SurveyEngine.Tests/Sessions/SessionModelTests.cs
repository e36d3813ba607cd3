using System.Text;
using System.Text.RegularExpressions;
using SurveyEngine.Testing;
using SurveyEngine.Testing.Plain;

namespace SurveyEngine.Tests.Sessions;

/// <summary>A session does, step by step, what <see cref="SurveyModel"/> says.</summary>
public sealed class SessionModelTests
{
    [Fact]
    public void Session_OfSomeDefinitions_IsWhatTheModelSays() => IsWhatTheModelSays(definitions: 100);

    [Fact]
    [Trait(Speed.Category, Speed.Slow)]
    public void Session_OfAnyDefinition_IsWhatTheModelSays() => IsWhatTheModelSays(definitions: 1_000);

    private static void IsWhatTheModelSays(int definitions) => Properties.Check(
        definitions,
        SurveyGen.Respondents(SurveyGen.Definitions(), validShare: 0.7),
        respondent =>
        {
            var model = new SurveyModel(respondent);
            SurveySession session = respondent.Survey.Start(respondent.Given());
            AssertSame(model, session);
            foreach (Step step in respondent.Steps)
            {
                if (model.Take(step) is { } isAccepted)
                    Assert.True(isAccepted == step.Take(session)!.IsAccepted, $"The model {(isAccepted ? "takes" : "refuses")}: {step}");
                AssertSame(model, session);
            }
        },
        new Label<Respondent>("conditions", r => Json(r).Contains("visibleWhen", StringComparison.Ordinal), AtLeast: 0.4),
        new Label<Respondent>("any( ) over rows", r => Json(r).Contains("any(", StringComparison.Ordinal)),
        new Label<Respondent>("all( ) over no rows", AsksAllOfNoRows),
        new Label<Respondent>("hidden answers", r => r.Play() is var s && r.Steps.OfType<Step.Answer>().Any(a => !s.IsShown(a.Path))));

    private static string Json(Respondent respondent) => Encoding.UTF8.GetString(SurveyEngine.SurveyJson.Write(respondent.Survey.Definition));

    private static bool AsksAllOfNoRows(Respondent respondent)
    {
        SurveySession session = respondent.Play();
        return Regex.Matches(Json(respondent), @"\ball\((?:not )?([\w-]+)", RegexOptions.None, TimeSpan.FromSeconds(1))
            .Any(all => !session.Survey.FieldPaths.Any(path => path.StartsWith(all.Groups[1].Value + ".", StringComparison.Ordinal) && session.IsShown(path)));
    }

    private static void AssertSame(SurveyModel model, SurveySession session)
    {
        Assert.Equal(model.Fields.Select(field => field.Path), session.Survey.FieldPaths);
        Assert.Equal(model.Fields.Where(model.IsShown).Select(field => field.Path), session.Survey.FieldPaths.Where(session.IsShown));
        Assert.All(model.Fields, field => Assert.Equal(model.Answer(field), PlainValues.Of(session[field.Path]!.Value)));
        Assert.Equal(model.Problems().Order(StringComparer.Ordinal), session.Check().Select(problem => $"{problem.Path} {problem.Code}").Order(StringComparer.Ordinal));
    }
}
