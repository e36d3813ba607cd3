using System.Text.Json;
using System.Text.Json.Nodes;
using SurveyEngine.Diagnostics;

namespace SurveyEngine.Json.Forms;

/// <summary>One of a few words, each standing for a value.</summary>
/// <typeparam name="T">The type of the values, an enum.</typeparam>
internal sealed class WordForm<T>(params (string Word, T Value)[] words) : Form<T>
{
    public override T Placeholder => words[0].Value;

    public override bool TryRead(ref Utf8JsonReader json, ReadingContext context, out T value)
    {
        value = Placeholder;
        long start = json.TokenStartIndex;
        if (!TextForm.Any.TryRead(ref json, context, out string text))
            return false;

        foreach ((string word, T meaning) in words)
        {
            if (word == text)
            {
                value = meaning;
                return true;
            }
        }

        context.Report(start, ProblemCodes.UnknownValue, ("value", text), ("known", Words));
        return false;
    }

    public override void Write(CanonicalWriter writer, T value) =>
        writer.Text(words.First(word => EqualityComparer<T>.Default.Equals(word.Value, value)).Word);

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["enum"] = SchemaDefinitions.Texts(Words) };

    private string[] Words => Array.ConvertAll(words, word => word.Word);
}
