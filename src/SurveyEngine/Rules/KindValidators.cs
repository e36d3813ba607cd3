using SurveyEngine.Model;

namespace SurveyEngine.Rules;

/// <summary>The registry of question kinds: a new kind is its validator and one line here.</summary>
internal static class KindValidators
{
    private static readonly Dictionary<Type, Action<QuestionKind, Findings>> ByKind = new()
    {
        [typeof(SingleChoice)] = By(new SingleChoiceValidator()),
        [typeof(MultiChoice)] = By(new MultiChoiceValidator()),
        [typeof(Matrix)] = By(new MatrixValidator()),
        [typeof(NumberEntry)] = By(new NumberEntryValidator()),
        [typeof(TextEntry)] = By(TextEntryValidator.Instance),
    };

    public static bool Has(Type kind) => ByKind.ContainsKey(kind);

    /// <summary>Reports what is wrong with a kind; paths are relative to it.</summary>
    public static void Check(QuestionKind kind, Findings findings) => ByKind[kind.GetType()](kind, findings);

    private static Action<QuestionKind, Findings> By<T>(ElementValidator<T> validator)
        where T : QuestionKind => (kind, findings) => validator.Check((T)kind, findings);
}
