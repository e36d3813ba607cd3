using SurveyEngine.Answers;

namespace SurveyEngine.Responses;

/// <summary>Reads the code of an option. Most codes are a single letter: those are found by it.</summary>
internal sealed class CodeScanner
{
    private const int None = -1;

    private readonly ChoiceRules _rules;
    private readonly int[] _byLetter = new int[byte.MaxValue + 1];

    public CodeScanner(ChoiceRules rules)
    {
        _rules = rules;
        for (int letter = 0; letter < _byLetter.Length; letter++)
            _byLetter[letter] = rules.Find([(byte)letter]);
    }

    /// <summary>Takes a quoted code.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="at">The position of the opening quote.</param>
    /// <param name="option">The option's place among its options.</param>
    public int Scan(ReadOnlySpan<byte> json, int at, out int option)
    {
        option = None;
        if (Json.At(json, at) != '"')
            return Json.Nowhere;

        if (Json.At(json, at + 2) == '"')
        {
            option = _byLetter[json[at + 1]];
            return option == None ? Json.Nowhere : at + 3;
        }

        int end = Json.Text(json, at, out _);
        if (end != Json.Nowhere)
            option = _rules.Find(json[(at + 1)..(end - 1)]);

        return option == None ? Json.Nowhere : end;
    }
}
