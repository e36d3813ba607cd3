namespace SurveyEngine.Kinds.Text;

/// <summary>
/// The form of an <see cref="EmailAddress"/> as an automaton over classes of characters, for searches among the texts of a pattern. It
/// leaves out the limits of length, so that it takes every address and some texts that are none.
/// </summary>
internal static class EmailForm
{
    public const int ShortestLength = 5;

    public const int LongestLength = 254;

    /// <summary>The number of states; the first one is where a text starts.</summary>
    public const int States = 9;

    /// <summary>The state after an address.</summary>
    public const int Complete = 7;

    /// <summary>The number of classes; what is in none cannot be in an address.</summary>
    public const int Classes = 6;

    private const int None = -1;

    // A row for each state; the columns are @, dot, hyphen, digit, letter, and what else may be in a local part.
    private static readonly int[,] Transitions = new int[States, Classes]
    {
        /* 0 start of an atom */ { None, None, 1, 1, 1, 1 },
        /* 1 in an atom */ { 2, 0, 1, 1, 1, 1 },
        /* 2 start of the first label */ { None, None, None, 3, 3, None },
        /* 3 in the first label */ { None, 5, 4, 3, 3, None },
        /* 4 after its hyphen */ { None, None, 4, 3, 3, None },
        /* 5 start of a label */ { None, None, None, 6, 7, None },
        /* 6 in a label of digits */ { None, 5, 8, 6, 7, None },
        /* 7 in a label that is no number */ { None, 5, 8, 7, 7, None },
        /* 8 after its hyphen */ { None, None, 8, 7, 7, None },
    };

    /// <summary>The state after a character of a class; -1 when no address goes on so.</summary>
    public static int Next(int state, int @class) => Transitions[state, @class];

    /// <summary>The class of a character; -1 when it cannot be in an address.</summary>
    public static int ClassOf(char c) => c switch
    {
        '@' => 0,
        '.' => 1,
        '-' => 2,
        _ when char.IsAsciiDigit(c) => 3,
        _ when char.IsAsciiLetter(c) => 4,
        _ => "!#$%&'*+/=?^_`{|}~".Contains(c) ? 5 : None,
    };
}
