using FluentValidation;
using FluentValidation.Results;

namespace SurveyEngine.Rules;

/// <summary>
/// The rules of one kind of element. A single rule that is plain code: an expression for each property would have to be
/// compiled at start, and costs more than all the checks.
/// </summary>
/// <typeparam name="T">The element.</typeparam>
internal abstract class ElementValidator<T> : AbstractValidator<T>
{
    protected ElementValidator() => RuleFor(element => element).Custom((element, context) =>
    {
        var findings = new Findings(DefinitionScope.Of(context));
        Check(element, findings);
        foreach (ValidationFailure failure in findings.Failures)
            context.AddFailure(failure);
    });

    /// <summary>Reports what is wrong with the element; paths are relative to it.</summary>
    protected abstract void Check(T element, Findings findings);
}
