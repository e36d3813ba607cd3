namespace SurveyEngine.Testing;

/// <summary>One action of a respondent.</summary>
public abstract record Step
{
    private protected Step()
    {
    }

    /// <summary>Takes the step.</summary>
    /// <param name="session">The respondent's session.</param>
    /// <returns>The effect; null for a step that changes nothing.</returns>
    public abstract SurveyChange? Take(SurveySession session);

    /// <summary>The path of its field; null when it has none.</summary>
    internal virtual string? Field => null;

    /// <summary>The step as stories tell it of a sensitive field: without the value.</summary>
    internal virtual Step Masked => this;

    /// <summary>Gives an answer as a value.</summary>
    /// <param name="Path">The field.</param>
    /// <param name="Value">The answer; a blank clears the field.</param>
    public sealed record Answer(string Path, AnswerValue Value) : Step
    {
        internal override string Field => Path;

        internal override Step Masked => this with { Value = Value.IsBlank ? Value : Story.Mask };

        /// <summary>The step in words.</summary>
        public override string ToString() => $"answers {Path} with {Story.Value(Value)}";

        /// <inheritdoc/>
        public override SurveyChange Take(SurveySession session) => session.Answer(Path, Value);
    }

    /// <summary>Types an answer, numbers as in English.</summary>
    /// <param name="Path">The field.</param>
    /// <param name="Typed">The text that is typed.</param>
    public sealed record Enter(string Path, string Typed) : Step
    {
        internal override string Field => Path;

        internal override Step Masked => this with { Typed = Story.Mask };

        /// <summary>The step in words.</summary>
        public override string ToString() => $"types {Story.Value(Typed)} into {Path}";

        /// <inheritdoc/>
        public override SurveyChange Take(SurveySession session) => session.Enter(Path, Typed, "en");
    }

    /// <summary>Clicks on an option.</summary>
    /// <param name="Path">The choice.</param>
    /// <param name="Option">The option's code.</param>
    public sealed record Toggle(string Path, string Option) : Step
    {
        internal override string Field => Path;

        internal override Step Masked => this with { Option = Story.Mask };

        /// <summary>The step in words.</summary>
        public override string ToString() => $"clicks on {Story.Value(Option)} of {Path}";

        /// <inheritdoc/>
        public override SurveyChange Take(SurveySession session) => session.Toggle(Path, Option);
    }

    /// <summary>Clears an answer.</summary>
    /// <param name="Path">The field.</param>
    public sealed record Clear(string Path) : Step
    {
        internal override string Field => Path;

        /// <summary>The step in words.</summary>
        public override string ToString() => $"clears {Path}";

        /// <inheritdoc/>
        public override SurveyChange Take(SurveySession session) => session.Clear(Path);
    }

    /// <summary>Tries to submit.</summary>
    public sealed record Submit : Step
    {
        /// <summary>The step in words.</summary>
        public override string ToString() => "tries to submit";

        /// <inheritdoc/>
        public override SurveyChange? Take(SurveySession session)
        {
            session.Submit();
            return null;
        }
    }
}
