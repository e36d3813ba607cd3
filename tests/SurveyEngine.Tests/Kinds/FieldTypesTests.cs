using System.Reflection;
using System.Text.Json.Serialization;
using SurveyEngine.Kinds;

namespace SurveyEngine.Tests.Kinds;

/// <summary>Each kind of answer has all that its one line in <see cref="FieldTypes"/> does not bring.</summary>
public sealed class FieldTypesTests
{
    public static TheoryData<string> Names => [.. FieldTypes.All.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void View_OfEveryKind_HasTheNameOfTheKindInJson(string name)
    {
        FieldType type = FieldTypes.All.Single(type => type.Name == name);

        FieldView view = type.View(type.Blank, new FieldContent { Language = "en", Answer = default, Options = [], Texts = [] });

        Assert.Equal(
            name,
            typeof(FieldView).GetCustomAttributes<JsonDerivedTypeAttribute>().Single(kind => kind.DerivedType == view.GetType()).TypeDiscriminator);
    }
}
