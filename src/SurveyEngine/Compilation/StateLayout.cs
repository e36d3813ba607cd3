namespace SurveyEngine.Compilation;

/// <summary>How the one array of bits of an <see cref="AnswerState"/> is divided, in words of 64 bits.</summary>
internal sealed record StateLayout(int AnswerWords, int Fields, int Gates, int Steps, int Numbers, int Texts)
{
    public int EffectiveAt => AnswerWords;

    public int ShownAt => EffectiveAt + AnswerWords;

    public int OpenAt => ShownAt + Words(Fields);

    public int DirtyAt => OpenAt + Words(Gates);

    public int DirtySummaryAt => DirtyAt + Words(Steps);

    public int TotalWords => DirtySummaryAt + Words(Words(Steps));

    private static int Words(int bits) => (bits + 63) / 64;
}
