using System.Text.RegularExpressions;
namespace SurveyEngine.Answers;
internal static class TextPattern { public static Regex Compile(string p) => new("\\A(?:" + p + ")\\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant); }
