namespace SurveyEngine.Kinds;

/// <summary>
/// One answer as a state holds it: the bits of the selected options, or one bit that tells that there is an answer, with its number
/// or text beside it.
/// </summary>
/// <param name="bits">The bits, starting with the first option; none is set in a blank.</param>
internal ref struct StoredAnswer(Span<ulong> bits)
{
    public Span<ulong> Bits { get; } = bits;

    public decimal Number { get; private set; }

    public string? Text { get; private set; }

    public readonly bool IsSelected(int option) => (Bits[option / 64] >> option & 1) != 0;

    public readonly void Select(int option) => Bits[option / 64] |= 1UL << option;

    public readonly void Deselect(int option) => Bits[option / 64] &= ~(1UL << option);

    public void Set(decimal number)
    {
        Bits[0] = 1;
        Number = number;
    }

    public void Set(string text)
    {
        Bits[0] = 1;
        Text = text;
    }
}
