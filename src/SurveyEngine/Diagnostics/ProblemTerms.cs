using System.Collections.Frozen;

namespace SurveyEngine.Diagnostics;

/// <summary>
/// Words that problem texts put in for arguments whose value is a term: the value is identity, the word a look-up.
/// A value that is no term (punctuation, a number, a name) stands for itself.
/// </summary>
internal static class ProblemTerms
{
    private static readonly FrozenDictionary<string, (string English, string Japanese)> Terms =
        new Dictionary<string, (string English, string Japanese)>
        {
            ["text"] = ("a text", "文字列"),
            ["number"] = ("a number", "数値"),
            ["whole"] = ("a whole number", "整数"),
            ["wholeRange"] = ("a whole number from -2147483648 to 2147483647", "-2147483648から2147483647までの整数"),
            ["numberRange"] = ("a number of at most 28 digits", "28桁以内の数値"),
            ["list"] = ("a list", "配列"),
            ["object"] = ("an object", "オブジェクト"),
            ["boolean"] = ("true or false", "真偽値"),
            ["null"] = ("null", "null"),
            ["option"] = ("the code of an option", "選択肢のコード"),
            ["options"] = ("a list of option codes", "選択肢のコードの配列"),
            ["true"] = ("true", "真"),
            ["false"] = ("false", "偽"),
            ["oneLine"] = ("one line", "改行なし"),
            ["email"] = ("an e-mail address", "メールアドレス"),
            ["ascii"] = ("half-width letters, digits and signs", "半角英数字・記号"),
            ["pattern"] = ("the pattern of this field", "この項目の書式"),
        }.ToFrozenDictionary();

    public static string Translate(string term, bool japanese) =>
        Terms.TryGetValue(term, out (string English, string Japanese) words)
            ? japanese ? words.Japanese : words.English
            : term;

    public static string Hint(string nearest, bool japanese) =>
        japanese ? $"「{nearest}」ではありませんか。" : $" Did you mean \"{nearest}\"?";
}
