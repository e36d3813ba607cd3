using System.Collections.Frozen;

namespace SurveyEngine.Html.Controls;

/// <summary>The controls, one for each kind of field; a test fails where a kind has none.</summary>
internal static class FieldControls
{
    public static IReadOnlyList<FieldControl> All { get; } =
    [
        new SingleControl(),
        new MultiControl(),
        new NumberControl(),
        new TextControl(),
        new BooleanControl(),
        new DateControl(),
        new TimeControl(),
        new DateTimeControl(),
    ];

    private static readonly FrozenDictionary<Type, FieldControl> ByView = All.ToFrozenDictionary(control => control.View);

    public static FieldControl Of(FieldView view) => ByView[view.GetType()];
}
