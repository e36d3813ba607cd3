using System.Runtime.CompilerServices;
using System.Text;
using SurveyEngine.Kinds.Choice;

namespace SurveyEngine.FastPath;

/// <summary>Finds options of a choice by codes of one byte, as most are.</summary>
internal sealed class SingleByteOptions
{
    // For each byte, the index of its option plus one; 0 when there is none.
    private readonly byte[] _options = new byte[byte.MaxValue + 1];

    public SingleByteOptions(ChoiceRules rules)
    {
        for (int i = 0; i < Math.Min(rules.Options.Count, byte.MaxValue); i++)
        {
            if (Encoding.UTF8.GetBytes(rules.Options[i].Code) is [var code])
                _options[code] = (byte)(i + 1);
        }
    }

    /// <summary>Finds an option; options with longer codes are never found.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(byte code, out int option)
    {
        option = _options[code] - 1;
        return option >= 0;
    }
}
