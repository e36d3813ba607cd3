using System.Text.Json.Serialization;
using SurveyEngine.Model;

namespace SurveyEngine.Views;

/// <summary>The metadata of views, changes, explanations, problems and answers, without reflection.</summary>
[JsonSerializable(typeof(SurveyView))]
[JsonSerializable(typeof(PageView))]
[JsonSerializable(typeof(SectionOutline))]
[JsonSerializable(typeof(ValueList<SectionOutline>))]
[JsonSerializable(typeof(SurveyChange))]
[JsonSerializable(typeof(SurveyProgress))]
[JsonSerializable(typeof(Explanation))]
[JsonSerializable(typeof(ProblemView))]
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(ProblemList))]
[JsonSerializable(typeof(AnswerValue))]
[JsonSerializable(typeof(AnswerValue?))]
internal sealed partial class ViewJsonContext : JsonSerializerContext;
