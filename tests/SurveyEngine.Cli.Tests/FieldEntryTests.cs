using System.Reflection;
using System.Text.Json.Serialization;
using SurveyEngine.Cli.Language;
using SurveyEngine.Model;

namespace SurveyEngine.Cli.Tests;

/// <summary>The tool knows each kind of answer: a choice by its options, any other by what is typed.</summary>
public sealed class FieldEntryTests
{
    private static readonly UiTexts Texts = UiTexts.For("en");

    public static TheoryData<Type> Views => [.. typeof(FieldView).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(kind => kind.DerivedType)];

    [Theory]
    [MemberData(nameof(Views))]
    public void Of_EveryKind_IsAnEntryUnlessItIsAChoice(Type view)
    {
        var field = (FieldView)Activator.CreateInstance(view)!;

        Assert.Equal(field is not ChoiceFieldView, FieldEntry.Of(field, Texts) is not null);
    }

    [Fact]
    public void InWords_OfANumber_HasTheTextsAroundIt()
    {
        var field = new NumberFieldView { Number = 1.5m, Text = "1.5", Prefix = "about", Suffix = "yen" };

        Assert.Equal("about 1.5 yen", FieldEntry.Of(field, Texts)!.InWords("—"));
        Assert.Equal("about — yen", FieldEntry.Of(field with { Number = null, Text = null }, Texts)!.InWords("—"));
    }

    [Fact]
    public void InWords_OfAText_KeepsItsSpaces()
    {
        var field = new TextFieldView { Text = " a ", Length = 3, CountAs = TextUnit.Graphemes, Multiline = false };

        Assert.Equal(" a ", FieldEntry.Of(field, Texts)!.InWords("—"));
    }
}
