using System.Globalization;
using System.Text;
using SurveyEngine.Json;

namespace SurveyEngine.Tests.Text;

/// <summary>Numbers are read exactly or not at all, and no number of digits stalls the reader.</summary>
public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("-0.0e5", "0")]
    [InlineData("0e999999999999", "0")]
    [InlineData("0e-999999999999", "0")]
    [InlineData("0.00000000000000000000000000000000000000000000000000000000000", "0")]
    [InlineData("10.0", "10")]
    [InlineData("1e3", "1000")]
    [InlineData("1E+3", "1000")]
    [InlineData("1.50e1", "15")]
    [InlineData("1200e-2", "12")]
    [InlineData("12e-1", "1.2")]
    [InlineData("-7.25", "-7.25")]
    [InlineData("100000000000000000000000000000000000000000000e-44", "1")]
    [InlineData("0.00000000000000000000000000000000000000000001e44", "1")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335.000", "79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("7922816251426433759354395033.5", "7922816251426433759354395033.5")]
    [InlineData("1e28", "10000000000000000000000000000")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    public void ReadJson_NumberThatFits_IsExact(string text, string value)
    {
        NumberReading reading = Read(text);

        Assert.Equal(NumberFault.None, reading.Fault);
        Assert.Equal(value, reading.Value.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("79228162514264337593543950336", "TooLarge")]
    [InlineData("-79228162514264337593543950336", "TooSmall")]
    [InlineData("79228162514264337593543950335.1", "TooLarge")]
    [InlineData("99999999999999999999999999999.9", "TooLarge")]
    [InlineData("-99999999999999999999999999999.9", "TooSmall")]
    [InlineData("1e29", "TooLarge")]
    [InlineData("-1e400", "TooSmall")]
    [InlineData("1e999999999999999999999", "TooLarge")]
    [InlineData("0.1e31", "TooLarge")]
    [InlineData("1e-29", "TooPrecise")]
    [InlineData("1e-30", "TooPrecise")]
    [InlineData("-1e-999999999999999999999", "TooPrecise")]
    [InlineData("0.12345678901234567890123456789", "TooPrecise")]
    [InlineData("8.9228162514264337593543950335", "TooPrecise")]
    [InlineData("79228162514264337593543950334.5", "TooPrecise")]
    [InlineData("12345678901234567890123456789.5", "TooPrecise")]
    public void ReadJson_NumberThatDoesNotFit_IsTold(string text, string fault) =>
        Assert.Equal(fault, Read(text).Fault.ToString());

    [Theory]
    [InlineData("1e-30", 30, 28)]
    [InlineData("8.9228162514264337593543950335", 28, 27)]
    [InlineData("923456789012345678901234567.89", 2, 1)]
    [InlineData("9999999999999999999999999999.9", 1, 0)]
    public void ReadJson_TooPrecise_TellsHowManyDecimalsFit(string text, int decimals, int most)
    {
        NumberReading reading = Read(text);

        Assert.Equal((NumberFault.TooPrecise, decimals, most), (reading.Fault, reading.Decimals, reading.MaxDecimals));
    }

    [Fact]
    public void ReadJson_AnyNumberOfDigits_IsReadExactly()
    {
        Assert.Equal(NumberFault.TooLarge, Read(new string('9', 200_000)).Fault);
        Assert.Equal(NumberFault.TooPrecise, Read("0." + new string('9', 200_000)).Fault);
        Assert.Equal(1, Read("1." + new string('0', 200_000)).Value);
        Assert.Equal(1, Read("1" + new string('0', 10_000) + "e-10000").Value);
        Assert.Equal(NumberFault.TooLarge, Read("1" + new string('0', 200_000)).Fault);
    }

    private static NumberReading Read(string text) => NumberReader.ReadJson(Encoding.ASCII.GetBytes(text));
}
