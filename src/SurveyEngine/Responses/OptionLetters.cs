using System.Runtime.CompilerServices;
using System.Text;
using SurveyEngine.Answers;

namespace SurveyEngine.Responses;

/// <summary>Finds the options of a choice whose codes are one letter, as most are, by that letter.</summary>
internal sealed class OptionLetters
{
    private const byte None = byte.MaxValue;

    private readonly byte[] _options = new byte[byte.MaxValue + 1];

    public OptionLetters(ChoiceRules rules)
    {
        Array.Fill(_options, None);
        for (int i = 0; i < Math.Min(rules.Options.Count, None); i++)
        {
            if (Encoding.UTF8.GetBytes(rules.Options[i].Code) is [var letter])
                _options[letter] = (byte)i;
        }
    }

    /// <summary>Finds an option; that there is none says nothing of options with longer codes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(byte letter, out int option)
    {
        option = _options[letter];
        return option != None;
    }
}
