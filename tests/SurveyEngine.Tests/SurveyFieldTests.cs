using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests;

public sealed class SurveyFieldTests
{
    private readonly SurveyFieldList _fields = Survey.Compile(SurveyOf(
        Single("Q1", "a b"),
        Multi("Q2", "x y").Specifying("y").OptionWhen("x", "Q1 = 'a'"),
        Matrix("Q3", "1 2", SingleOf("a b")),
        Question("N1", new NumberEntry { Sensitive = true }),
        FreeText("T1", "Q1 = 'a'"),
        Single("Q4", "a b").OptionWhen("a", "Q1 = 'a'").OptionWhen("b", "Q1 = 'b'"))).Value.Fields;

    [Fact]
    public void Fields_OfASurvey_InDefinitionOrder() =>
        Assert.Equal(
            ["0 Q1 single Q1", "1 Q2 multi Q2", "2 Q2.y text Q2", "3 Q3.1 single Q3", "4 Q3.2 single Q3", "5 N1 number N1", "6 T1 text T1", "7 Q4 single Q4"],
            _fields.Select(field => $"{field.Index} {field} {field.Kind} {field.Question}"));

    [Fact]
    public void Field_MoreOfIt_AsDefined()
    {
        Assert.Equal(["a", "b"], _fields["Q3.2"]!.Options.Select(option => option.Code));
        Assert.Empty(_fields["Q2.y"]!.Options);
        Assert.Equal(("y", null, "2"), (_fields["Q2.y"]!.SpecifiedOption, _fields["Q2"]!.SpecifiedOption, _fields["Q3.2"]!.Row));
        Assert.Null(_fields["Q1"]!.Row);
        Assert.Equal(["N1"], _fields.Where(field => field.IsSensitive).Select(field => field.Path));
        Assert.Equal(["Q2.y", "T1", "Q4"], _fields.Where(field => field.MayBeHidden).Select(field => field.Path));
    }

    [Fact]
    public void Fields_ByPath_FieldOrNothing()
    {
        Assert.Same(_fields[6], _fields["T1"]);
        Assert.True(_fields.TryFind("Q3.1", out SurveyField? field));
        Assert.Equal(3, field.Index);
        Assert.False(_fields.TryFind("Q3", out field));
        Assert.Null(field);
        Assert.Null(_fields["Q3"]);
        Assert.Throws<ArgumentNullException>(() => _fields[null!]);
    }
}
