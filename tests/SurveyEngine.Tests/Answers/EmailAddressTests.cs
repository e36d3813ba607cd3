using SurveyEngine.Kinds.Text;

namespace SurveyEngine.Tests.Answers;

/// <summary>Mailboxes of RFC 5321 in ASCII, without quoted forms, with a domain of at least two labels.</summary>
public sealed class EmailAddressTests
{
    private static readonly string Local64 = new('a', 64);
    private static readonly string Label63 = new('b', 63);

    public static TheoryData<string> Good =>
    [
        "a@b.c", "soc@example.jp", "first.last@mail.example.co.jp", "o'neil+tag@example.com", "1@2.c3", "!#$%&'*+-/=?^_`{|}~@x.y",
        "a@b-c.d", "a@1a.jp", "a@xn--r8jz45g.xn--zckzah", $"{Local64}@b.c", $"a@{Label63}.c",
        $"{Local64}@{Label63}.{Label63}.{new string('c', 61)}",
    ];

    public static TheoryData<string> Bad =>
    [
        "", "@", "a", "a@", "@b.c", "a@b", "a@b.", "a@.b", "a@b..c", ".a@b.c", "a.@b.c", "a..b@c.d", "a@b@c.d", "a b@c.d",
        " a@b.c", "a@b.c ", "a@b.c\n", "a@-b.c", "a@b-.c", "a@b_c.d", "\"a b\"@c.d", "a@[127.0.0.1]", "a(x)@b.c", "a,b@c.d",
        "a@b.1", "a@1.2.3.4", "あ@b.c", "a@日本.jp", "ａ@b.c", "a@b.c,d@e.f", "<a@b.c>", $"a{Local64}@b.c", $"a@b{Label63}.c",
        $"{Local64}@{Label63}.{Label63}.{new string('c', 62)}",
    ];

    [Theory]
    [MemberData(nameof(Good))]
    public void IsValid_Mailbox_IsTrue(string text) => Assert.True(EmailAddress.IsValid(text));

    [Theory]
    [MemberData(nameof(Bad))]
    public void IsValid_AnythingElse_IsFalse(string text) => Assert.False(EmailAddress.IsValid(text));
}
