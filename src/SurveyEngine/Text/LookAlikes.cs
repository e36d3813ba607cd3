using System.Text;

namespace SurveyEngine.Text;

/// <summary>
/// Folds names that read the same into one: full-width and half-width forms, Cyrillic and Greek letters that look like Latin ones, kanji and
/// hiragana that look like katakana, letters composed with their marks or followed by them, and marks that cannot be seen. Tables of our
/// own, since Unicode normalization does nothing under invariant globalization; what they lack reads like itself.
/// </summary>
internal static class LookAlikes
{
    private static readonly Dictionary<char, string> Folded = new Dictionary<char, string>(
    [
        .. Each("ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ", "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"),
        .. Each("\uFF9E\uFF9F", "\u3099\u309A"),
        .. Each("АВЕЅІЈКМНОРСТУХаеѕіјорсухԁԛԝһӀ", "ABESIJKMHOPCTYXaesijopcyxdqwhI"),
        .. Each("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανγιρ", "ABEZHIKMNOPTYXoavyip"),
        .. Each("口力工二八夕卜へ一", "ロカエニハタトヘー"),
        .. Composed('\u0300', "AEIOUaeiouÜüNnĒēŌōWwÂâĂăÊêÔôƠơƯưYy", "ÀÈÌÒÙàèìòùǛǜǸǹḔḕṐṑẀẁẦầẰằỀềỒồỜờỪừỲỳ"),
        .. Composed('\u0301', "AEIOUYaeiouyCcLlNnRrSsZzÜüGgÅåÆæØøÇçĒēÏïKkMmÕõŌōPpŨũWwÂâĂăÊêÔôƠơƯư", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǗǘǴǵǺǻǼǽǾǿḈḉḖḗḮḯḰḱḾḿṌṍṒṓṔṕṸṹẂẃẤấẮắẾếỐốỚớỨứ"),
        .. Composed('\u0302', "AEIOUaeiouCcGgHhJjSsWwYyZzẠạẸẹỌọ", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑẬậỆệỘộ"),
        .. Composed('\u0303', "ANOanoIiUuVvÂâĂăEeÊêÔôƠơƯưYy", "ÃÑÕãñõĨĩŨũṼṽẪẫẴẵẼẽỄễỖỗỠỡỮữỸỹ"),
        .. Composed('\u0304', "AaEeIiOoUuÜüÄäȦȧÆæǪǫÖöÕõȮȯYyGgḶḷṚṛ", "ĀāĒēĪīŌōŪūǕǖǞǟǠǡǢǣǬǭȪȫȬȭȰȱȲȳḠḡḸḹṜṝ"),
        .. Composed('\u0306', "AaEeGgIiOoUuȨȩẠạ", "ĂăĔĕĞğĬĭŎŏŬŭḜḝẶặ"),
        .. Composed('\u0307', "CcEeGgIZzAaOoBbDdFfHhMmNnPpRrSsŚśŠšṢṣTtWwXxYyſ", "ĊċĖėĠġİŻżȦȧȮȯḂḃḊḋḞḟḢḣṀṁṄṅṖṗṘṙṠṡṤṥṦṧṨṩṪṫẆẇẊẋẎẏẛ"),
        .. Composed('\u0308', "AEIOUaeiouyYHhÕõŪūWwXxt", "ÄËÏÖÜäëïöüÿŸḦḧṎṏṺṻẄẅẌẍẗ"),
        .. Composed('\u0309', "AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy", "ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ"),
        .. Composed('\u030A', "AaUuwy", "ÅåŮůẘẙ"),
        .. Composed('\u030B', "OoUu", "ŐőŰű"),
        .. Composed('\u030C', "CcDdEeLlNnRrSsTtZzAaIiOoUuÜüGgKkƷʒjHh", "ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǙǚǦǧǨǩǮǯǰȞȟ"),
        .. Composed('\u030F', "AaEeIiOoRrUu", "ȀȁȄȅȈȉȌȍȐȑȔȕ"),
        .. Composed('\u0311', "AaEeIiOoRrUu", "ȂȃȆȇȊȋȎȏȒȓȖȗ"),
        .. Composed('\u031B', "OoUu", "ƠơƯư"),
        .. Composed('\u0323', "BbDdHhKkLlMmNnRrSsTtVvWwZzAaEeIiOoƠơUuƯưYy", "ḄḅḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿẈẉẒẓẠạẸẹỊịỌọỢợỤụỰựỴỵ"),
        .. Composed('\u0324', "Uu", "Ṳṳ"),
        .. Composed('\u0325', "Aa", "Ḁḁ"),
        .. Composed('\u0326', "SsTt", "ȘșȚț"),
        .. Composed('\u0327', "CcGgKkLlNnRrSsTtEeDdHh", "ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩḐḑḨḩ"),
        .. Composed('\u0328', "AaEeIiUuOo", "ĄąĘęĮįŲųǪǫ"),
        .. Composed('\u032D', "DdEeLlNnTtUu", "ḒḓḘḙḼḽṊṋṰṱṶṷ"),
        .. Composed('\u032E', "Hh", "Ḫḫ"),
        .. Composed('\u0330', "EeIiUu", "ḚḛḬḭṴṵ"),
        .. Composed('\u0331', "BbDdKkLlNnRrTtZzh", "ḆḇḎḏḴḵḺḻṈṉṞṟṮṯẔẕẖ"),
        .. Composed('\u3099', "かきくけこさしすせそたちつてとはひふへほうゝカキクケコサシスセソタチツテトハヒフヘホウワヰヱヲヽ", "がぎぐげござじずぜぞだぢづでどばびぶべぼゔゞガギグゲゴザジズゼゾダヂヅデドバビブベボヴヷヸヹヺヾ"),
        .. Composed('\u309A', "はひふへほハヒフヘホ", "ぱぴぷぺぽパピプペポ"),
    ]);

    /// <summary>What a name reads as; names that read the same give the same text.</summary>
    public static string Fold(string name)
    {
        if (Ascii.IsValid(name))
            return name;

        var text = new StringBuilder(name.Length);
        foreach (Rune rune in WidthFolding.Fold(name).EnumerateRunes())
        {
            if (InvisibleText.IsInvisible(rune))
                continue;
            if (rune.IsBmp)
                Append((char)rune.Value, text);
            else
                text.Append(rune.ToString());
        }

        return text.ToString();
    }

    /// <summary>Appends what a character reads as; a letter may have several marks.</summary>
    private static void Append(char c, StringBuilder text)
    {
        if (!Folded.TryGetValue(c, out string? folded))
        {
            text.Append(c);
            return;
        }

        foreach (char part in folded)
            Append(part, text);
    }

    private static IEnumerable<KeyValuePair<char, string>> Each(string from, string to) =>
        from.Zip(to, (a, b) => KeyValuePair.Create(a, b.ToString()));

    private static IEnumerable<KeyValuePair<char, string>> Composed(char mark, string letters, string composed) =>
        composed.Zip(letters, (a, b) => KeyValuePair.Create(a, $"{b}{mark}"));
}
