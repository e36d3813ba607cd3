using System.Text;

namespace SurveyEngine.Benchmarks.Inputs;

/// <summary>Texts as respondents write them: mostly Japanese, now and then something that is hard to count.</summary>
internal static class RandomText
{
    private static readonly string[] Phrases =
    [
        "電子カルテのバックアップは毎日外部媒体に保存しています。", "補助金の拡充を希望します。", "専門の人材が不足しており、",
        "セキュリティ対策の研修をオンラインで受講できるとよい。", "特になし", "ベンダーとの責任分界が不明確である。", "VPN機器の更新費用が負担。",
        "サーバー室に別のNASを設置、", "𠮷野家の近くの診療所です。", "葛󠄀城市 ", "が\u3099", "👨‍👩‍👧‍👦", "NAS (RAID 6) + tape", "'quoted' & <b>", "e\u0301te\u0301 ", "%",
    ];

    /// <summary>A text of at most so many grapheme clusters.</summary>
    public static string Of(Random random, int mostCharacters)
    {
        // Sentences of different phrases, so that no boundary joins two clusters into one or splits one.
        var text = new StringBuilder();
        int left = mostCharacters;
        for (int phrases = random.Next(1, 7); phrases > 0; phrases--)
        {
            // Most phrases are ordinary ones.
            string phrase = Phrases[random.Next(random.Next(4) == 0 ? Phrases.Length : 8)];
            left -= phrase.Length;
            if (left < 0)
                break;

            text.Append(phrase);
        }

        return text.Length > 0 ? text.ToString() : "無";
    }
}
