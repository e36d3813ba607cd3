using System.Text;
using SurveyEngine.Text;

namespace SurveyEngine.Diagnostics;

/// <summary>The texts of all problem codes, in English and Japanese; <c>{name}</c> stands for an argument,
/// <c>{@name}</c> for one whose value is a term, <c>{hint}</c> for the nearest known name.</summary>
internal static class ProblemTexts
{
    /// <summary>All texts, by code; the order is that of the documentation.</summary>
    public static IReadOnlyList<(string Code, string English, string Japanese)> All { get; } =
    [
        (ProblemCodes.Required,
            "This question must be answered.",
            "この項目は必須です。お答えください。"),
        (ProblemCodes.Requested,
            "This has not been answered. Is that intended?",
            "この項目が未回答です。このままでよろしいですか。"),
        (ProblemCodes.TooLong,
            "The text is too long: {length} characters; at most {limit} are allowed.",
            "{limit}字以内で入力してください（現在{length}字）。"),
        (ProblemCodes.TooShort,
            "The text is too short: {length} characters; at least {limit} are needed.",
            "{limit}字以上で入力してください（現在{length}字）。"),
        (ProblemCodes.BadFormat,
            "The text does not have the expected form ({@format}).",
            "入力の形式が正しくありません（{@format}）。"),
        (ProblemCodes.BelowMinimum,
            "The number is too small: at least {limit} is needed.",
            "{limit}以上の数値を入力してください。"),
        (ProblemCodes.AboveMaximum,
            "The number is too large: at most {limit} is allowed.",
            "{limit}以下の数値を入力してください。"),
        (ProblemCodes.TooManyDecimals,
            "The number has too many decimals: {decimals}; at most {limit} are allowed.",
            "小数点以下は{limit}桁以内で入力してください（現在{decimals}桁）。"),
        (ProblemCodes.TooFew,
            "Too few options are picked: {count}; at least {limit} are needed.",
            "{limit}個以上選んでください（現在{count}個）。"),
        (ProblemCodes.TooMany,
            "Too many options are picked: {count}; at most {limit} are allowed.",
            "選べるのは{limit}個までです（現在{count}個）。"),
        (ProblemCodes.Exclusive,
            "The option \"{option}\" cannot be combined with others.",
            "選択肢「{option}」は、ほかの選択肢と同時に選べません。"),
        (ProblemCodes.NotShown,
            "This is not part of the survey for these answers; remove it.",
            "この回答内容では対象外の項目です。回答を取り除いてください。"),
        (ProblemCodes.Rule,
            "The answers contradict each other (rule {rule}).",
            "回答の内容に矛盾があります（規則 {rule}）。"),
        (ProblemCodes.UnknownField,
            "There is no field \"{field}\" in this survey.{hint}",
            "この調査票に「{field}」という項目はありません。{hint}"),
        (ProblemCodes.WrongType,
            "This must be {@expected}; {@found} was given.",
            "{@expected}を指定してください（{@found}が指定されています）。"),
        (ProblemCodes.UnknownOption,
            "There is no option \"{option}\" here.{hint}",
            "「{option}」という選択肢はありません。{hint}"),
        (ProblemCodes.DuplicateField,
            "\"{field}\" is given more than once.",
            "「{field}」が重複しています。"),
        (ProblemCodes.DuplicateOption,
            "The option \"{option}\" is given more than once.",
            "選択肢「{option}」が重複しています。"),
        (ProblemCodes.MalformedText,
            "The text holds characters that no text may hold (control characters or broken encoding).",
            "使用できない文字（制御文字または不正な文字コード）が含まれています。"),
        (ProblemCodes.MalformedJson,
            "This is not well-formed JSON (line {line}, column {column}).",
            "JSONの形式が正しくありません（{line}行目{column}文字目）。"),
        (ProblemCodes.TooLarge,
            "The input is too large: {size} bytes; at most {limit} are allowed.",
            "データが大きすぎます。{size}バイトあります（{limit}バイト以内）。"),
        (ProblemCodes.WrongSurvey,
            "This is not for this survey: it must say \"{expected}\".",
            "この調査票のデータではありません（「{expected}」と書かれている必要があります）。"),
        (ProblemCodes.WrongVersion,
            "This is not for this version of the survey: it must say \"{expected}\".",
            "この版の調査票のデータではありません（「{expected}」と書かれている必要があります）。"),
        (ProblemCodes.UnknownProperty,
            "Unknown property \"{property}\".{hint}",
            "「{property}」というプロパティはありません。{hint}"),
        (ProblemCodes.DuplicateProperty,
            "The property \"{property}\" stands more than once.",
            "プロパティ「{property}」が重複しています。"),
        (ProblemCodes.MissingProperty,
            "The property \"{property}\" is missing.",
            "プロパティ「{property}」がありません。"),
        (ProblemCodes.UnknownValue,
            "Unknown value \"{value}\"; expected one of: {known}.",
            "「{value}」という値は使えません（使える値：{known}）。"),
        (ProblemCodes.InvalidValue,
            "The value {value} is not possible here: {@expected}.",
            "値{value}は使えません（{@expected}）。"),
        (ProblemCodes.InvalidId,
            "\"{id}\" cannot be a name: {@expected}.",
            "「{id}」は名前として使えません（{@expected}）。"),
        (ProblemCodes.DuplicateId,
            "The id \"{id}\" is used more than once.",
            "ID「{id}」が重複しています。"),
        (ProblemCodes.DuplicateCode,
            "The code \"{code}\" is used more than once.",
            "コード「{code}」が重複しています。"),
        (ProblemCodes.EmptyText,
            "This text must not be blank.",
            "テキストが空です。"),
        (ProblemCodes.NoOptions,
            "There is nothing to choose from: at least one is needed.",
            "選択肢または行がありません。1つ以上必要です。"),
        (ProblemCodes.OptionsTwice,
            "Give either options or the name of an option set, not both.",
            "選択肢と選択肢セットの名前は、どちらか一方だけを指定してください。"),
        (ProblemCodes.UnknownOptionSet,
            "There is no option set \"{name}\".{hint}",
            "「{name}」という選択肢セットはありません。{hint}"),
        (ProblemCodes.UnusedOptionSet,
            "The option set \"{name}\" is not used.",
            "選択肢セット「{name}」は使われていません。"),
        (ProblemCodes.CrossedLimits,
            "The minimum {min} is above the maximum {max}.",
            "最小値{min}が最大値{max}を上回っています。"),
        (ProblemCodes.InvalidPattern,
            "The pattern cannot be used, from character {at} on: {@reason}.",
            "正規表現の{at}文字目に問題があります（{@reason}）。"),
        (ProblemCodes.TooDeep,
            "Sections are nested too deep; at most {limit} levels are allowed.",
            "セクションの入れ子が深すぎます（{limit}段以内）。"),
        (ProblemCodes.TooExtensive,
            "The survey is too extensive: {count} {@what}; at most {limit} are allowed.",
            "調査票の規模が大きすぎます。{@what}が{count}あります（{limit}以内）。"),
        (ProblemCodes.ConditionSyntax,
            "The condition cannot be read at character {at}: {@expected} expected, {@found} found.{hint}",
            "条件式の{at}文字目を解釈できません。{@expected}が必要ですが、{@found}があります。{hint}"),
        (ProblemCodes.ConditionTooDeep,
            "The condition is nested too deep; at most {limit} levels are allowed.",
            "条件式の入れ子が深すぎます（{limit}段以内）。"),
        (ProblemCodes.UnknownName,
            "There is no field \"{name}\".{hint}",
            "「{name}」という項目はありません。{hint}"),
        (ProblemCodes.WrongOperand,
            "{operator} does not fit \"{name}\": {@expected}.",
            "「{name}」に{operator}は使えません（{@expected}）。"),
        (ProblemCodes.Quantifier,
            "{function}( ) must speak of exactly one matrix: {@reason}.",
            "{function}( )の中では、ちょうど1つのマトリクスを指定してください（{@reason}）。"),
        (ProblemCodes.Cycle,
            "What is shown depends on itself: {chain}.",
            "表示条件が循環しています（{chain}）。"),
        (ProblemCodes.ForwardReference,
            "The condition refers to \"{name}\", which comes later in the survey.",
            "条件式が、後に出てくる「{name}」を参照しています。"),
        (ProblemCodes.ConstantCondition,
            "The condition \"{condition}\" is always {@value}.",
            "条件式「{condition}」は常に{@value}になります。"),
        (ProblemCodes.ImpossibleComparison,
            "\"{condition}\" can never hold.",
            "「{condition}」が成り立つことはありません。"),
        (ProblemCodes.MissingTranslation,
            "The {language} translation lacks \"{key}\".",
            "{language}の翻訳に「{key}」がありません。"),
        (ProblemCodes.UnknownTranslation,
            "The {language} translation has \"{key}\", which the survey does not have.{hint}",
            "{language}の翻訳に、調査票にない「{key}」があります。{hint}"),
    ];

    private static readonly Dictionary<string, (string English, string Japanese)> ByCode =
        All.ToDictionary(text => text.Code, text => (text.English, text.Japanese));

    /// <summary>What <c>too_many_decimals</c> comes to where none are possible.</summary>
    private static readonly (string English, string Japanese) NoDecimals = ("This must be a whole number.", "整数で入力してください。");

    public static string Format(Problem problem, string language)
    {
        bool takesNoDecimals = problem.Code == ProblemCodes.TooManyDecimals && problem["limit"] is 0;
        (string english, string japanese) = takesNoDecimals ? NoDecimals : ByCode[problem.Code];
        bool isJapanese = LanguageTag.Primary(language) == "ja";
        return Fill(isJapanese ? japanese : english, problem, isJapanese);
    }

    private static string Fill(string template, Problem problem, bool japanese)
    {
        var text = new StringBuilder(template.Length + 32);
        ReadOnlySpan<char> rest = template;
        while (rest.IndexOf('{') is var open and >= 0)
        {
            int close = rest.IndexOf('}');
            text.Append(rest[..open]).Append(Value(rest[(open + 1)..close], problem, japanese));
            rest = rest[(close + 1)..];
        }

        return text.Append(rest).ToString();
    }

    private static string? Value(ReadOnlySpan<char> placeholder, Problem problem, bool japanese)
    {
        if (placeholder is "hint")
            return problem["nearest"] is string nearest ? ProblemTerms.Hint(nearest, japanese) : null;

        bool isTerm = placeholder[0] == '@';
        string name = placeholder[(isTerm ? 1 : 0)..].ToString();
        string? text = problem.Arguments.FirstOrDefault(argument => argument.Name == name)?.Text;
        return isTerm && text is not null ? ProblemTerms.Translate(text, japanese) : text;
    }
}
