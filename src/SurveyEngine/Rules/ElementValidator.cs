using FluentValidation;
using FluentValidation.Results;
using SurveyEngine.Text;

namespace SurveyEngine.Rules;

/// <summary>
/// The rules of one kind of element, in plain code: <c>RuleFor</c> would compile an expression for each of them at start, and
/// make up its own texts.
/// </summary>
/// <typeparam name="T">The element.</typeparam>
internal abstract class ElementValidator<T> : AbstractValidator<T>
{
    /// <summary>Does the whole validation; there are no further rules to go on with, and validators of parts are just asked to check.</summary>
    protected sealed override bool PreValidate(ValidationContext<T> context, ValidationResult result)
    {
        Check(context.InstanceToValidate, new Findings(((ElementContext<T>)context).Scope, result.Errors, JsonPath.Root));
        return false;
    }

    /// <summary>Reports what is wrong with the element; paths are relative to it.</summary>
    public abstract void Check(T element, Findings findings);
}
