using System.Runtime.CompilerServices;
using System.Text;
using SurveyEngine.Kinds.Choice;

namespace SurveyEngine.FastPath;

/// <summary>Finds the options of a choice whose codes are one letter, as most are, by that letter.</summary>
internal sealed class SingleByteOptions
{
    // Of each letter one more than the place of its option; 0 where there is none.
    private readonly byte[] _options = new byte[byte.MaxValue + 1];

    public SingleByteOptions(ChoiceRules rules)
    {
        for (int i = 0; i < Math.Min(rules.Options.Count, byte.MaxValue); i++)
        {
            if (Encoding.UTF8.GetBytes(rules.Options[i].Code) is [var letter])
                _options[letter] = (byte)(i + 1);
        }
    }

    /// <summary>Finds an option; that there is none says nothing of options with longer codes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(byte letter, out int option)
    {
        option = _options[letter] - 1;
        return option >= 0;
    }
}
