using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;

namespace SurveyEngine.Testing.Kinds;

/// <summary>The table of all kinds of answers that the kit can test.</summary>
internal static class KindTesters
{
    public static readonly KindTester[] All =
    [
        new SingleChoiceTester(), new MultiChoiceTester(), new NumberTester(), new TextTester(), new BooleanTester(),
        new DateTester(), new TimeTester(), new DateTimeTester(),
    ];

    /// <summary>What people type who do not take care.</summary>
    public static readonly string[] Typings = ["", " ", .. All.SelectMany(tester => tester.Typings)];

    /// <summary>The tester of a kind.</summary>
    public static KindTester Of(FieldKind kind) =>
        Array.Find(All, tester => tester.Blank.GetType() == kind.GetType())
        ?? throw new NotSupportedException($"The kit cannot test the kind {kind.GetType().Name}: add it to {nameof(KindTesters)}.");

    /// <summary>A tester of a kind with answers of this form; those that share a form treat its values alike.</summary>
    /// <param name="value">A value that is not blank.</param>
    public static KindTester Of(AnswerValue value) =>
        Array.Find(All, tester => tester.Form == value.Kind)
        ?? throw new NotSupportedException($"The kit cannot test answers of the form {value.Kind}: add a kind to {nameof(KindTesters)}.");

    /// <summary>Generates a definition of some kind.</summary>
    public static FieldKind Generate(string? optionSet, Dice dice)
    {
        int at = dice.Below(All.Sum(tester => tester.Weight));
        int kind = 0;
        while (at >= All[kind].Weight)
            at -= All[kind++].Weight;

        return All[kind].Generate(optionSet, dice);
    }
}
