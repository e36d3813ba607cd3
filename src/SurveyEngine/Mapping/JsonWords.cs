namespace SurveyEngine.Mapping;

/// <summary>The words for the values of an enumeration, in the order in which messages list them.</summary>
internal sealed class JsonWords(params JsonWords.Word[] words)
{
    /// <summary>The words.</summary>
    public string[] Names => Array.ConvertAll(words, word => word.Name);

    /// <summary>Finds the value of a word.</summary>
    public bool TryFind(string name, out int value)
    {
        foreach (Word word in words)
        {
            if (word.Name == name)
            {
                value = word.Value;
                return true;
            }
        }

        value = 0;
        return false;
    }

    /// <summary>The word for a value; null when the enumeration has no such value.</summary>
    public string? NameOf(int value)
    {
        foreach (Word word in words)
        {
            if (word.Value == value)
                return word.Name;
        }

        return null;
    }

    /// <summary>A word and the enumeration value that it means.</summary>
    internal sealed record Word(string Name, int Value);
}
