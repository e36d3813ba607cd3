using SurveyEngine;

Survey survey = Survey.Read(File.ReadAllBytes("coffee.json")).Value;
SurveySession session = survey.Start();

var change = session.Answer("drinks", "yes");
Console.WriteLine($"now asked: {string.Join(", ", change.NewlyShown)}");
session.Answer("where", ["kitchen", "other"]);
session.Enter("spend", "１，２００");
var (response, problems) = session.Submit();
Console.WriteLine(response?.ToJson());
foreach (var problem in problems)
    Console.WriteLine($"{problem.Severity} {problem.Path}: {problem.Message("en")}");
