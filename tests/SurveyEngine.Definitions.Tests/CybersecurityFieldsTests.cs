using System.Reflection;
using System.Text.RegularExpressions;
using SurveyEngine.Model;

namespace SurveyEngine.Definitions.Tests;

public sealed class CybersecurityFieldsTests
{
    private static readonly FieldInfo[] Constants = typeof(CybersecurityFields).GetFields();

    [Fact]
    public void Constants_Values_AreTheQuestionsAndFieldsOfTheDefinition()
    {
        IEnumerable<string> paths = CybersecuritySurvey.Definition.Sections.SelectMany(section => section.Items).Cast<Question>().SelectMany(Paths);

        Assert.Equal(paths, Constants.Select(Value));
    }

    [Fact]
    public void Constants_Names_FollowFromTheirValues()
    {
        Assert.All(Constants, constant => Assert.Equal(NameOf(Value(constant)), constant.Name));
    }

    private static string Value(FieldInfo constant) => (string)constant.GetRawConstantValue()!;

    private static string NameOf(string path) =>
        Regex.Replace(path.Replace('-', '_'), @"\.(?<row>\d+)|\.(?<option>\w)", part => part.Groups["row"].Success
            ? $"_Row{part.Groups["row"].Value}"
            : $"_{part.Groups["option"].Value.ToUpperInvariant()}", RegexOptions.CultureInvariant);

    private static IEnumerable<string> Paths(Question question) => question.Kind is Matrix matrix
        ? [question.Id, .. matrix.Rows.SelectMany(row => FieldPaths($"{question.Id}.{row.Code}", matrix.Cell))]
        : FieldPaths(question.Id, question.Kind);

    private static IEnumerable<string> FieldPaths(string path, QuestionKind kind) =>
    [
        path,
        .. kind is ChoiceKind choice ? choice.Options.Where(option => option.Specify is not null).Select(option => $"{path}.{option.Code}") : [],
    ];
}
