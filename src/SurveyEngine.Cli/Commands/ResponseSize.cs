using System.Text;
using SurveyEngine.Kinds.Text;

namespace SurveyEngine.Cli.Commands;

/// <summary>How large a response may be, so that whatever <c>run</c> writes can be read again.</summary>
internal static class ResponseSize
{
    /// <summary>Arrays of bytes cannot be much longer than twice this, and a buffer is doubled.</summary>
    private const long Most = 1024 * 1024 * 1024;

    /// <summary>Room for the properties before the answers, and for the punctuation around each answer.</summary>
    private const int Frame = 4096;

    private const int Punctuation = 8;

    /// <summary>In JSON, a valid text is at most twice as long: only quotes, backslashes, tabs and line breaks are escaped.</summary>
    private const int LongestText = 2 * TextRules.MaxBytes;

    /// <summary>A size that no valid response of a survey exceeds, in bytes, up to 1 GiB.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="atLeast">The least size that is accepted of any survey.</param>
    public static int Limit(Survey survey, int atLeast) =>
        (int)Math.Min(Math.Max(Frame + survey.Fields.Sum(Longest), atLeast), Most);

    private static long Longest(SurveyField field)
    {
        long answer = field.Options.Count > 0 ? field.Options.Sum(option => (long)Size(option.Code)) : LongestText;
        return Size(field.Path) + Punctuation + answer;
    }

    private static int Size(string name) => Encoding.UTF8.GetByteCount(name) + Punctuation;
}
