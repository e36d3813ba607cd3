namespace SurveyEngine.Mapping;

/// <summary>The mapping of a type of the model to a JSON object.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="name">
/// The name in the editor schema; for one of several kinds, the word for the kind; empty when the schema is used only once.
/// </param>
/// <param name="help">The description for the editor schema.</param>
/// <param name="blank">The value of an object without properties.</param>
/// <param name="map">Maps the properties.</param>
internal sealed class ObjectMap<T>(string name, string help, T blank, Func<JsonMap, T, T> map)
    where T : class
{
    public string Name => name;

    public string Help => help;

    public T Blank => blank;

    public T Map(JsonMap json, T value) => map(json, value);
}
