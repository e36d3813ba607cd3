using SurveyEngine.Model;
using SurveyEngine.Values;

namespace SurveyEngine.Mapping;

/// <summary>
/// The properties of one JSON object, as a method names them to map them to a record of the model. Each record has one such method,
/// which serves the reader, the writer and the editor schema, so that these cannot disagree. The order of its calls is the canonical
/// order of the properties.
/// </summary>
/// <remarks>
/// Each method takes the current value of a property and returns the new one: the reader returns what the file says, the others return
/// what they were given. An optional property is left out when it is null, false, zero or empty.
/// </remarks>
internal abstract class JsonMap
{
    /// <summary>The name of the property that tells the kinds of an object apart.</summary>
    protected const string KindProperty = "kind";

    /// <summary>Maps a required text.</summary>
    /// <param name="name">The name of the property, here and in all other methods.</param>
    /// <param name="value">The current value, here and in all other methods.</param>
    /// <param name="help">The meaning of the property for the editor schema, here and in all other methods.</param>
    /// <param name="pattern">A regular expression for editors; the reader accepts any text.</param>
    public abstract string Text(string name, string value, string help, string? pattern = null);

    /// <summary>Maps an optional text.</summary>
    public abstract string? OptionalText(string name, string? value, string help);

    /// <summary>Maps a text that is required unless the object has another property.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="value">The current value.</param>
    /// <param name="other">The name of the other property.</param>
    /// <param name="help">The meaning of the property.</param>
    public abstract string? TextUnless(string name, string? value, string other, string help);

    /// <summary>Maps a text for editors, which is neither kept nor written.</summary>
    public abstract void IgnoredText(string name, string help);

    /// <summary>Maps a whole number, however written (<c>10.0</c>, <c>1e1</c>).</summary>
    public abstract int? WholeNumber(string name, int? value, string help);

    /// <summary>Maps a number that <see cref="decimal"/> can hold exactly.</summary>
    public abstract decimal? Number(string name, decimal? value, string help);

    /// <summary>Maps a required number or text.</summary>
    public abstract AttributeValue NumberOrText(string name, AttributeValue value, string help);

    /// <summary>Maps a date or time, which is a text in JSON.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="value">Its number.</param>
    /// <param name="type">The type: a date, a time, or a date and time.</param>
    /// <param name="help">The meaning of the property.</param>
    public abstract decimal? DateNumber(string name, decimal? value, ExprType type, string help);

    /// <summary>Maps <c>true</c> or <c>false</c>.</summary>
    public abstract bool Flag(string name, bool value, string help);

    /// <summary>Maps one of several words; zero when it is left out.</summary>
    public abstract int Word(string name, int value, JsonWords words, string help);

    /// <summary>Maps one of several words, or none.</summary>
    public abstract int? OptionalWord(string name, int? value, JsonWords words, string help);

    /// <summary>Maps a list of texts.</summary>
    public abstract ValueList<string> Texts(string name, ValueList<string> value, string help, bool isRequired = false);

    /// <summary>Maps a list of objects. An unreadable one becomes a blank one, so that its neighbours keep their indices.</summary>
    public abstract ValueList<T> List<T>(
        string name, ValueList<T> value, ObjectMap<T> element, string help, bool isRequired = false)
        where T : class;

    /// <summary>Maps a required list of objects, or the name of a list that is defined elsewhere.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="value">The list; empty when it is defined elsewhere.</param>
    /// <param name="reference">The name of the list; null when it is defined here.</param>
    /// <param name="element">The map of the elements.</param>
    /// <param name="help">The meaning of the property.</param>
    public abstract ValueList<T> ListOrName<T>(
        string name, ValueList<T> value, ref string? reference, ObjectMap<T> element, string help)
        where T : class;

    /// <summary>Maps an object; it may be left out when it equals the blank one.</summary>
    public abstract T Object<T>(string name, T value, ObjectMap<T> map, string help, bool isRequired = false)
        where T : class;

    /// <summary>Maps an optional object.</summary>
    public abstract T? OptionalObject<T>(string name, T? value, ObjectMap<T> map, string help)
        where T : class;

    /// <summary>Maps this object as one of several kinds, which its property <c>kind</c> tells apart.</summary>
    /// <param name="value">The value of any of the kinds.</param>
    /// <param name="kind">The name of its kind.</param>
    /// <param name="kinds">The maps of the kinds, each named by its word.</param>
    public abstract T OneOf<T>(T value, string kind, ObjectMap<T>[] kinds)
        where T : class;

    /// <summary>Maps all properties of this object alike: their names are data.</summary>
    /// <param name="value">The entries.</param>
    /// <param name="entry">Maps one property, which must be there, given its name and its value.</param>
    /// <param name="blank">The value of an entry that cannot be read.</param>
    /// <param name="maxName">The maximum size of a name, in bytes of UTF-8; null: that of the file.</param>
    public abstract ValueMap<T> Entries<T>(ValueMap<T> value, Func<JsonMap, string, T, T> entry, T blank, int? maxName = null)
        where T : class;
}
