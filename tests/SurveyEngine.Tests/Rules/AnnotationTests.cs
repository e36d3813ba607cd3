using System.Text;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Rules;

/// <summary>Annotations, which the engine carries and never reads.</summary>
public sealed class AnnotationTests
{
    private static readonly ValueMap<string> Two = [new("fhir:linkId", "1.1"), new("a:b", "x  y <b>")];

    [Fact]
    public void Annotations_OfEachPart_AreCarriedInOrderOfTheirKeys()
    {
        SurveyDefinition definition = SurveyOf(
            Question("s", new SingleChoice { Options = [new("a", "A") { Annotations = Two }] }) with { Annotations = Two },
            Question("M", new Matrix { Rows = [new("1", "1") { Annotations = Two }], Cell = new TextEntry() }),
            new Note { Id = "n", Prompt = "n", Annotations = Two }) with
        {
            Annotations = Two,
        };
        definition = definition with { Sections = [definition.Sections[0] with { Annotations = Two }] };
        byte[] json = SurveyJson.Write(definition);

        Assert.Equal(definition, SurveyJson.Read(json).Value);
        Assert.Equal(6, Encoding.UTF8.GetString(json).Split("\"annotations\": {").Length - 1);
        Assert.Matches("\"a:b\": \"x  y <b>\",\\s+\"fhir:linkId\": \"1.1\"", Encoding.UTF8.GetString(json));
        Survey survey = Survey.Compile(definition).Value;
        Assert.Empty(survey.Warnings);
        Assert.DoesNotContain("linkId", survey.Start().View("en").ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("linkId")]
    [InlineData(":linkId")]
    [InlineData("fhir:")]
    [InlineData("fhir:a:b")]
    [InlineData("fhir:1")]
    [InlineData("")]
    public void Annotation_WithAKeyOfAnotherForm_IsRefused(string key) =>
        Assert.Equal(ProblemCodes.InvalidId, Assert.Single(Survey.Compile(SurveyOf(FreeText("Q") with { Annotations = [new(key, "x")] })).Problems).Code);
}
