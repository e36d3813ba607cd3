using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using SurveyEngine.Json;

namespace SurveyEngine.DefinitionFiles.Forms;

/// <summary>One of a few words, each standing for a value.</summary>
internal sealed class WordForm(params (string Word, object Value)[] words) : Form
{
    public override bool TryRead(ref Utf8JsonReader json, ReadingContext context, [NotNullWhen(true)] out object? value)
    {
        value = null;
        long start = json.TokenStartIndex;
        if (!TextForm.TryRead(ref json, context, out string text))
            return false;

        foreach ((string word, object meaning) in words)
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

    public override void Write(CanonicalJsonWriter writer, object value)
    {
        foreach ((string word, object meaning) in words)
        {
            if (meaning.Equals(value))
            {
                writer.Text(word);
                return;
            }
        }

        throw new InvalidOperationException($"There is no word for {value}.");
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["enum"] = SchemaDefinitions.Texts(Words) };

    private string[] Words => Array.ConvertAll(words, word => word.Word);
}
