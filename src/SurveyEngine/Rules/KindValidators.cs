using FluentValidation;
using SurveyEngine.Model;

namespace SurveyEngine.Rules;

/// <summary>The registry of question kinds: a new kind is its validator and one line here.</summary>
internal static class KindValidators
{
    private static readonly Dictionary<Type, IValidator> ByKind = new Dictionary<Type, IValidator>
    {
        [typeof(SingleChoice)] = new SingleChoiceValidator(),
        [typeof(MultiChoice)] = new MultiChoiceValidator(),
        [typeof(Matrix)] = new MatrixValidator(),
        [typeof(NumberEntry)] = new NumberEntryValidator(),
        [typeof(TextEntry)] = TextEntryValidator.Instance,
    };

    public static IValidator For(QuestionKind kind) => ByKind[kind.GetType()];
}
