namespace SurveyEngine.DefinitionFiles.Forms;

/// <summary>An object among others of a <see cref="Union"/>: told apart by the property <c>kind</c>, which stands first.</summary>
internal sealed class KindShape(Shape inner)
    : Shape(inner.Name, inner.Description, inner.Placeholder, [Property.Kind(inner.Name), .. inner.Properties])
{
    public override object Make(ReadOnlySpan<object?> values) => inner.Make(values[1..]);

    public override object?[] Take(object value) => [Name, .. inner.Take(value)];
}
