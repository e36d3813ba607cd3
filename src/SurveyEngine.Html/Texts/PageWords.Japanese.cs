namespace SurveyEngine.Html.Texts;

/// <content>The words in Japanese.</content>
internal sealed partial record PageWords
{
    private static readonly PageWords Japanese = new()
    {
        Colon = "：",
        Space = "",
        Comma = "、",
        Gap = "　",
        Open = "（",
        Close = "）",
        SkipToContent = "本文へ進む",
        Choose = "選択してください",
        Year = "年",
        Month = "月",
        Day = "日",
        Hour = "時",
        Minute = "分",
        Second = "秒",
        Conflict = "この回答は別の画面で変更されています（現在の回答：{0}）。この画面の入力に置きかえる場合は、もう一度ボタンを押してください。",
        ConflictNotice = "別の画面で変更された回答があります。ご確認ください。",
        MoreNotice = "回答に応じて質問が増えました。続けてお答えください。",
        MoreQuestions = "質問が{n}件増えました。",
        SaveFailed = "保存できませんでした。入力した内容はこの画面に残っています。",
        Start = "回答を始める",
        KeptFor = "途中で中断しても、入力した内容は{0}日間保存されます。",
        Language = "言語",
        ReceiptNumber = "受付番号",
        ReceiptTime = "受付日時",
        CheckIntroduction = "回答の内容をご確認のうえ、送信してください。",
        WarningsIntroduction = "次の項目は、このままでも送信できます。",
        OnlyIf = "次にあてはまる方のみ：{0}",
    };
}
