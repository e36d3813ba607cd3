namespace SurveyEngine.Model;

/// <summary>
/// The kind of answer of one field: <see cref="SingleChoice"/>, <see cref="MultiChoice"/>, <see cref="NumberEntry"/> or
/// <see cref="TextEntry"/>.
/// </summary>
public abstract record FieldKind : QuestionKind
{
    private protected FieldKind()
    {
    }

    /// <summary>Whether answers are personal data, to be kept out of logs and default exports. Default: false.</summary>
    public bool Sensitive { get; init; }

    /// <summary>The texts that respondents read, those of options aside: each by the last part of its key, null when it is not there.</summary>
    internal virtual (string Name, string? Text)[] Texts => [];
}
