namespace SurveyEngine.Diagnostics;

/// <summary>
/// Words that problem texts put in for arguments whose value is a term: the value is identity, the word a look-up.
/// A value that is no term (punctuation, a number, a name) stands for itself.
/// </summary>
internal static class ProblemTerms
{
    private static readonly Dictionary<string, (string English, string Japanese)> Terms =
        new Dictionary<string, (string English, string Japanese)>
        {
            ["text"] = ("a text", "文字列"),
            ["number"] = ("a number", "数値"),
            ["whole"] = ("a whole number", "整数"),
            ["wholeRange"] = ("a whole number from -2147483648 to 2147483647", "-2147483648から2147483647までの整数"),
            ["numberRange"] = ("a number of at most 28 digits", "28桁以内の数値"),
            ["list"] = ("a list", "配列"),
            ["mixedList"] = ("a list of other things", "ほかの値を含む配列"),
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
            ["useSingle"] = ("a single choice takes = and != with an option, and in [ ]", "単一選択には「=」「!=」「in [ ]」を使います"),
            ["useMulti"] = ("a multiple choice takes has, has any [ ] and has all [ ]", "複数選択には「has」「has any [ ]」「has all [ ]」を使います"),
            ["useNumber"] = ("a number is compared with numbers", "数値は数値と比較します"),
            ["useText"] = ("a text is compared with texts, by = and !=", "文字列は「=」「!=」で文字列と比較します"),
            ["useMatrix"] = ("name one of its rows, or ask it inside any( ), all( ) or count( )", "行を指定するか、any( )、all( )、count( )の中で使います"),
            ["useSection"] = ("a section has no answer", "セクションには回答がありません"),
            ["useLength"] = ("length( ) takes a text", "length( )には文字列の項目を指定します"),
            ["useCount"] = ("count( ) takes a multiple choice or a matrix", "count( )には複数選択またはマトリクスを指定します"),
            ["nested"] = ("it stands inside another one", "入れ子にはできません"),
            ["noMatrix"] = ("it names none", "マトリクスがありません"),
            ["twoMatrices"] = ("it names two", "2つのマトリクスがあります"),
            ["condition"] = ("a condition", "条件"),
            ["conditionEnd"] = ("the end of the condition", "条件式の終わり"),
            ["joint"] = ("\"and\" or \"or\"", "「and」または「or」"),
            ["comparison"] = ("a comparison (=, !=, <, <=, >, >=, in, has)", "比較（=、!=、<、<=、>、>=、in、has）"),
            ["comparisonSign"] = ("a comparison (=, !=, <, <=, >, >=)", "比較（=、!=、<、<=、>、>=）"),
            ["operand"] = ("a field, a number or a text in quotes", "項目名、数値、または引用符で囲んだ文字列"),
            ["fieldName"] = ("the name of a field", "項目名"),
            ["numberInRange"] = ("a number of at most 28 digits", "28桁以内の数値"),
            ["quotedText"] = ("a text in single quotes", "半角の一重引用符で囲んだ文字列"),
            ["closingQuote"] = ("the closing quote of this text", "文字列を閉じる引用符"),
            ["quotedOption"] = ("the code of an option in single quotes", "半角の一重引用符で囲んだ選択肢のコード"),
            ["optionAnyOrAll"] = (
                "the code of an option in single quotes, \"any\" or \"all\"", "半角の一重引用符で囲んだ選択肢のコード、「any」または「all」"),
            ["listEnd"] = ("a comma or \"]\"", "「,」または「]」"),
            ["idForm"] = ("letters, digits, - and _, starting with a letter", "文字・数字・「-」・「_」のみ、先頭は文字"),
            ["codeForm"] = ("letters, digits, - and _", "文字・数字・「-」・「_」のみ"),
            ["unreserved"] = ("this word has a meaning of its own", "予約語です"),
            ["languageTag"] = ("a language tag such as ja or en-GB", "「ja」「en-GB」などの言語タグ"),
            ["zeroOrMore"] = ("at least 0", "0以上"),
            ["oneOrMore"] = ("at least one", "1以上"),
            ["decimalsRange"] = ("a whole number from 0 to 28", "0から28までの整数"),
            ["withinDecimals"] = ("no more decimals than the field takes", "小数点以下の桁数がこの項目の上限以内であること"),
            ["pickable"] = ("no more than the options that can be picked together", "同時に選べる選択肢の数以下"),
            ["onlyInMulti"] = ("it says something in a multiple choice only", "複数選択でのみ意味があります"),
            ["fields"] = ("fields", "項目"),
            ["optionsInAll"] = ("options of all fields together", "全項目の選択肢"),
            ["pathCharacters"] = ("characters of the paths of fields and options", "項目名と選択肢名の文字"),
            ["evaluationSteps"] = ("steps of evaluating conditions", "条件式の評価ステップ"),
            ["patternTooLong"] = ("it is longer than 1000 characters", "1000文字を超えています"),
            ["patternTooLarge"] = ("its repetitions multiply to too much", "繰り返しの組み合わせが大きすぎます"),
            ["patternTooDeep"] = ("groups are nested more than 32 deep", "グループの入れ子が32段を超えています"),
            ["patternUnknown"] = ("this notation is not part of the pattern language", "この書き方には対応していません"),
            ["patternUnclosed"] = ("it is not closed, or holds nothing", "閉じられていないか、中身がありません"),
            ["patternUnopened"] = ("it closes nothing; a sign itself is written with a backslash", "対応する開始記号がありません。記号そのものは「\\」を付けて書きます"),
            ["patternNothingToRepeat"] = ("there is nothing to repeat", "繰り返す対象がありません"),
            ["patternCounts"] = ("a repetition is {n}, {n,} or {n,m} with n no more than m", "繰り返しは{n}、{n,}、{n,m}（nはm以下）の形で指定します"),
            ["patternRange"] = ("a range goes from a character to one no less", "文字の範囲は小さい方から大きい方へ指定します"),
        };

    public static string Translate(string term, bool japanese) =>
        Terms.TryGetValue(term, out (string English, string Japanese) words)
            ? japanese ? words.Japanese : words.English
            : term;

    public static string Hint(string nearest, bool japanese) =>
        japanese ? $"「{nearest}」ではありませんか。" : $" Did you mean \"{nearest}\"?";
}
