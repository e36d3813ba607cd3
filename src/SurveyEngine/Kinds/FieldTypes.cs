using SurveyEngine.Kinds.Boolean;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Kinds.Dates;
using SurveyEngine.Kinds.Number;
using SurveyEngine.Kinds.Text;
using SurveyEngine.Mapping;
using SurveyEngine.Model;

namespace SurveyEngine.Kinds;

/// <summary>The table of all kinds of answers.</summary>
internal static class FieldTypes
{
    public static readonly FieldType[] All =
    [
        new SingleChoiceType(), new MultiChoiceType(), new NumberType(), new TextType(), new BooleanType(), new DateType(), new TimeType(),
        new DateTimeType(),
    ];

    public static FieldType Of(FieldKind kind)
    {
        Guard.NotNull(kind);
        return Array.Find(All, type => type.Blank.GetType() == kind.GetType())!;
    }
}
