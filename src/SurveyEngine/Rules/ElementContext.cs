using FluentValidation;

namespace SurveyEngine.Rules;

/// <summary>An element to be validated, with what its validator needs to know of the definition around it.</summary>
/// <typeparam name="T">The element.</typeparam>
internal sealed class ElementContext<T>(T element, DefinitionScope scope) : ValidationContext<T>(element)
{
    public DefinitionScope Scope => scope;
}
