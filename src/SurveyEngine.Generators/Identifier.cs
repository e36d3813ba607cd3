using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace SurveyEngine.Generators;

/// <summary>Makes names in C# from ids, which may have letters of any script.</summary>
internal static class Identifier
{
    /// <summary>
    /// The name for an id: a hyphen, and any other character that C# does not allow, becomes an underscore; a letter beyond the Basic
    /// Multilingual Plane becomes U and its number; a name that starts with a digit gets an underscore before it.
    /// </summary>
    /// <param name="id">The id.</param>
    public static string Of(string id)
    {
        var name = new StringBuilder(id.Length);
        for (int i = 0; i < id.Length; i++)
        {
            if (char.IsSurrogatePair(id, i))
                name.Append(FormattableString.Invariant($"U{char.ConvertToUtf32(id, i++):X}"));
            else
                name.Append(IsAllowed(id[i]) ? id[i] : '_');
        }

        return name.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>The name for a code: that of an id, with a capital letter at the start.</summary>
    /// <param name="code">The code.</param>
    public static string OfCode(string code) => Of(Capital(code));

    /// <summary>The part of a name that is made of a code.</summary>
    /// <param name="code">The code.</param>
    public static string Part(string code) => Of("_" + Capital(code)).Substring(1);

    /// <summary>The name as it is written in C#: words of the language get an @.</summary>
    /// <param name="name">The name.</param>
    public static string Written(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>Whether a name, or each part of a name with dots, can be used in C#.</summary>
    /// <param name="name">The name.</param>
    public static bool IsValid(string name) => name.Split('.').All(SyntaxFacts.IsValidIdentifier);

    private static string Capital(string code) => code.Length == 0 ? code : char.ToUpperInvariant(code[0]) + code.Substring(1);

    /// <summary>Whether C# allows a character within a name and tells it from no character: those that only format, it ignores.</summary>
    private static bool IsAllowed(char c) =>
        SyntaxFacts.IsIdentifierPartCharacter(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format;
}
