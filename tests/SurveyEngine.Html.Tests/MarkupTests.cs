using System.IO.Compression;
using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;
using AngleSharp.Dom;
using SurveyEngine.Html.Controls;
using SurveyEngine.Testing;
using SurveyEngine.Tests.House;

namespace SurveyEngine.Html.Tests;

/// <summary>What holds of the markup of every page, whatever the survey and the answers are.</summary>
public sealed class MarkupTests
{
    private static readonly string[] References = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns"];

    private static readonly SurveyHtml Html = new();

    [Fact]
    public void FieldControls_ForEachKindOfField_AreThere()
    {
        IEnumerable<Type> kinds = typeof(FieldView).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(kind => kind.DerivedType);

        Assert.Equal(kinds.ToHashSet(), [.. FieldControls.All.Select(control => control.View)]);
    }

    [Fact]
    public void FieldControls_OfEachKindOfField_HaveItsName()
    {
        Dictionary<Type, object?> names = typeof(FieldView).GetCustomAttributes<JsonDerivedTypeAttribute>()
            .ToDictionary(kind => kind.DerivedType, kind => kind.TypeDiscriminator);

        Assert.All(FieldControls.All, control => Assert.Equal(names[control.View], control.Kind));
    }

    // Pages write sections, notes and questions: another sort of item would have no markup.
    [Fact]
    public void Items_ThatPagesWrite_AreAll() =>
        Assert.Equal(3, typeof(ItemView).GetCustomAttributes<JsonDerivedTypeAttribute>().Count());

    [Fact]
    public void Surveys_OfTheseTests_HaveNoWarnings()
    {
        Assert.Empty(Surveys.Kinds.Warnings);
        Assert.Empty(Surveys.Coffee.Warnings);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void Pages_OfTheSurveyOfAllKinds_AreSound(string language)
    {
        foreach (SurveySession session in new[] { Surveys.Kinds.Start(), Sessions.Filled(language), Sessions.Wrong(language) })
            AssertSound(session, language);
    }

    [Fact]
    public void Pages_OfRespondents_AreSound() =>
        Properties.Check(60, SurveyGen.Respondents(Surveys.Kinds), respondent => AssertSound(respondent.Play(), "en"));

    [Fact]
    [Trait(Speed.Category, Speed.Slow)]
    public void Pages_OfRandomSurveys_AreSound() =>
        Properties.Check(200, SurveyGen.Respondents(SurveyGen.Definitions()), respondent => AssertSound(respondent.Play(), "en"));

    [Fact]
    public void FirstPage_OfTheQuestionnaire_IsSmall()
    {
        byte[] page = Encoding.UTF8.GetBytes(
            Html.Form(Surveys.Cyber.Start(), "S1", new FormState { Languages = ["ja"], Tab = "0123456789abcdef" })!.ToHtml());
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            brotli.Write(page);

        Assert.InRange(page.Length, 10_000, 30 * 1024);
        Assert.InRange(compressed.Length, 1_000, 4 * 1024);
    }

    [Fact]
    public void Assets_AreSmall()
    {
        Assert.InRange(SurveyAssets.StyleSheet.Content.Length, 1_000, 8 * 1024);
        Assert.InRange(SurveyAssets.Script.Content.Length, 1_000, 6 * 1024);
    }

    private static void AssertSound(SurveySession session, string language)
    {
        foreach (SectionOutline section in session.Outline(language).Where(section => section.IsShown))
        {
            FormState state = new() { Languages = [language], ListsProblems = true };
            if (Html.Form(session, section.Id, state) is not { } page)
                continue;

            Browser browser = Browser.Open(page);
            AssertReferences(browser);
            PageView view = session.View(language, section.Id)!;
            foreach (FieldView field in Fields(view.Section))
                AssertField(browser, field);
        }

        AssertReferences(Browser.Open(Html.Check(session, new CheckState { Languages = [language] })));
        AssertReferences(Browser.Open(Html.Paper(session, language)));
        AssertReferences(Browser.Open(Html.Preview(session, language)));
    }

    /// <summary>Ids are unique, and whatever names one finds it.</summary>
    private static void AssertReferences(Browser browser)
    {
        string[] ids = [.. browser.Document.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id))!];
        HashSet<string> known = [.. ids];
        Offenders.None(ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => $"{same.Key} is there {same.Count()} times"));
        Offenders.None(
            from element in browser.Document.All
            from attribute in References
            from id in element.GetAttribute(attribute)?.Split(' ') ?? []
            where !known.Contains(id)
            select $"{attribute}=\"{id}\" of {element.LocalName}");
        Offenders.None(
            from link in browser.Document.QuerySelectorAll("a[href^='#']")
            let id = Uri.UnescapeDataString(link.GetAttribute("href")![1..])
            where !known.Contains(id)
            select $"#{id}");
        Offenders.None(
            from input in browser.Document.QuerySelectorAll("input:not([type=hidden]), select, textarea")
            where browser.Document.QuerySelector($"label[for=\"{input.Id}\"]") is null
            select $"{input.Id} has no label");
    }

    /// <summary>A field that can be answered has its marker and its controls, one that is calculated neither.</summary>
    private static void AssertField(Browser browser, FieldView field)
    {
        IHtmlCollection<IElement> Named(string name) => browser.Document.QuerySelectorAll($"[name=\"{name}\"]");
        Assert.Equal(field.ReadOnly ? 0 : 1, Named("~" + field.Path).Length);
        if (field.ReadOnly)
        {
            Assert.Equal("output", browser.Document.GetElementById(HtmlId.OfField(field.Path))?.LocalName);
            return;
        }

        int inputs = Named(field.Path).Length + browser.Document.QuerySelectorAll($"[name^=\"{field.Path}~\"]").Length;
        Assert.True(inputs > 0, $"{field.Path} has no controls");
        if (field is ChoiceFieldView choice && Named(field.Path)[0].LocalName == "input")
            Assert.Equal(choice.Options.Select(option => option.Code), Named(field.Path).Select(input => input.GetAttribute("value")));
    }

    private static IEnumerable<FieldView> Fields(SectionView section) => section.Items.SelectMany(item => item switch
    {
        SectionView inner => Fields(inner),
        QuestionView question => question.Fields.SelectMany(WithSpecifies),
        _ => Enumerable.Empty<FieldView>(),
    });

    private static IEnumerable<FieldView> WithSpecifies(FieldView field) =>
        [field, .. (field as ChoiceFieldView)?.Options.Select(option => option.Specify).OfType<FieldView>() ?? []];
}
