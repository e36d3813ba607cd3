using SurveyEngine.Text;

namespace SurveyEngine.Tests.Text;

public sealed class WellFormedTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a\tb\r\nc")]
    [InlineData(" ~\u00A0\uD7FF\uE000\uFFFD")]
    [InlineData("𠮷野家")]
    [InlineData("👨‍👩‍👧𠮷")]
    public void Holds_Readable_IsTrue(string text) => Assert.True(WellFormedText.Holds(text));

    [Fact]
    public void Holds_ControlCharacters_AreRefusedButTabAndLineBreaks() => Assert.Equal(
        [.. Enumerable.Range(0, 0x20), .. Enumerable.Range(0x7F, 0x21)],
        Enumerable.Range(0, 0xD800).Where(unit => !WellFormedText.Holds($"漢{(char)unit}字")).Concat([0x09, 0x0A, 0x0D]).Order());

    [Fact]
    public void Holds_Noncharacters_IsFalse() => Assert.All(
        [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF],
        codePoint => Assert.False(WellFormedText.Holds($"漢{char.ConvertFromUtf32(codePoint)}字")));

    [Fact]
    public void Holds_WhatIsBesideNoncharacters_IsTrue() => Assert.All(
        [0xFDCF, 0xFDF0, 0xFFFD, 0x10000, 0x1FFFD, 0x10FFFD],
        codePoint => Assert.True(WellFormedText.Holds($"漢{char.ConvertFromUtf32(codePoint)}字")));

    // Not as data of a theory: attributes keep no half of a character.
    [Fact]
    public void Holds_HalfACharacter_IsFalse() => Assert.All(
        ["\uD842", "\uDFB7", "a\uD842", "\uDFB7a", "\uDFB7\uD842", "\uD842\uD842\uDFB7", "\uD842\uDFB7\uDFB7"],
        text => Assert.False(WellFormedText.Holds(text)));
}
