using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using SurveyEngine.Diagnostics;
using SurveyEngine.Documents;
using SurveyEngine.Evaluation;
using SurveyEngine.Json;
using SurveyEngine.Model;
using SurveyEngine.Sessions;
using SurveyEngine.State;
using SurveyEngine.Values;

namespace SurveyEngine;

/// <summary>
/// One respondent filling in one survey. It holds every answer given, those of hidden fields included: they come back when their
/// field is shown again, and are never part of a response. Used by one thread at a time: where another one is changing it, every member
/// throws <see cref="InvalidOperationException"/>.
/// </summary>
public sealed class SurveySession
{
    private const string Name = "A session";

    private readonly CompiledSurvey _compiled;
    private readonly AnswerState _state;
    private readonly FieldChanges _changes = new();
    private readonly ProblemReport<Problem> _problems = new(problem => problem);
    private SingleUse _use;

    internal SurveySession(Survey survey, CompiledSurvey compiled, AnswerState state)
    {
        Survey = survey;
        _compiled = compiled;
        _state = state;
    }

    /// <summary>The survey that is being filled in.</summary>
    public Survey Survey { get; }

    /// <summary>The respondent's progress.</summary>
    public SurveyProgress Progress => ProgressCounter.Count(_compiled, _compiled.AllFields, Answers);

    /// <summary>
    /// Answers a field with a typed value, which is not converted; a blank or null empties it, so that a default does not count any more. A
    /// calculated field is refused.
    /// </summary>
    /// <param name="path">The field's path, such as <c>Q1-2.5.i</c>.</param>
    /// <param name="value">An option code, several, a text or a number.</param>
    /// <returns>The effect: whether the answer was accepted, which fields it showed and hid, and its problems.</returns>
    public SurveyChange Answer(string path, AnswerValue? value) =>
        TryFind(path, out Field? field) ? Apply(field, value ?? AnswerValue.Blank) : Unknown(path);

    /// <summary>
    /// Answers a field with what a person typed. For a number or an e-mail address, full-width characters become half-width and
    /// white space around it goes. A number may have digits of any script, signs that group them, and the texts around its field;
    /// what may mean two things, as <c>1.200</c> does, is refused unless the language settles it. Option codes may be typed in
    /// full-width, and those of a multi are separated by commas or white space. Free text keeps every character; only its line
    /// breaks become LF.
    /// <para>A text that is no value takes the place of the answer all the same: it is shown (<see cref="FieldView.Entered"/>), saved and
    /// reported until the next answer. The field counts as unanswered, and the session cannot be submitted while it is shown.</para>
    /// </summary>
    /// <param name="path">The field's path.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="language">
    /// The language of the person, a BCP 47 tag: it tells how numbers are written. Null when it is not known.
    /// </param>
    /// <returns>The effect: whether the answer was accepted, which fields it showed and hid, and its problems.</returns>
    public SurveyChange Enter(string path, string typed, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(typed);
        if (!TryFind(path, out Field? field))
            return Unknown(path);

        _use.Enter(Name);
        try
        {
            _problems.Clear();
            return EntryReader.Enter(_compiled, field, typed, language, _state, _problems.Items) switch
            {
                EntryOutcome.Accepted => Changed(field),
                EntryOutcome.Kept => Changed(field, isAccepted: false),
                _ => Refused(field, _problems.Items[0]),
            };
        }
        finally
        {
            _use.Leave();
        }
    }

    /// <summary>
    /// Acts as a click on an option. In a multiple choice, this selects or deselects the option; selecting an exclusive option deselects
    /// all others, and selecting any other option deselects the exclusive ones. In a single choice, it selects the option, or clears
    /// the answer when that option was already selected.
    /// </summary>
    /// <param name="path">The choice's path.</param>
    /// <param name="option">The option's code.</param>
    /// <returns>The effect: whether the answer was accepted, which fields it showed and hid, and its problems.</returns>
    public SurveyChange Toggle(string path, string option)
    {
        ArgumentNullException.ThrowIfNull(option);
        if (!TryFind(path, out Field? field))
            return Unknown(path);

        _use.Enter(Name);
        try
        {
            if (field.IsCalculated)
                return Refused(field, Calculated(field));
            if (field.Toggle(option, _state) is { } problem)
                return Refused(field, problem);

            _problems.Clear();
            _state.Forget(field.Index);
            return Changed(field);
        }
        finally
        {
            _use.Leave();
        }
    }

    /// <summary>Takes the answer of a field back, as if nothing had ever been given: a default counts again.</summary>
    /// <param name="path">The field's path.</param>
    /// <returns>The effect: whether the answer was accepted, which fields it showed and hid, and its problems.</returns>
    public SurveyChange Clear(string path)
    {
        if (!TryFind(path, out Field? field))
            return Unknown(path);
        if (!field.HasDefault)
            return Apply(field, AnswerValue.Blank);

        _use.Enter(Name);
        try
        {
            _problems.Clear();
            field.ClearDraft(_state);
            _state.Forget(field.Index);
            return Changed(field);
        }
        finally
        {
            _use.Leave();
        }
    }

    /// <summary>Gets the answer of a field; blank when it has none or is hidden, null when there is no such field.</summary>
    /// <param name="path">The field's path.</param>
    public AnswerValue? this[string path] => TryFind(path, out Field? field) ? field.EffectiveValue(Answers) : default(AnswerValue?);

    /// <summary>
    /// Gets what was answered in a field, shown or hidden: an answer that is hidden counts again when its field is shown.
    /// </summary>
    /// <param name="path">The field's path.</param>
    /// <returns>The answer; blank when none was given, null when there is no such field.</returns>
    public AnswerValue? Draft(string path) => TryFind(path, out Field? field) ? field.Draft(Answers) : default(AnswerValue?);

    /// <summary>Whether a part of the survey is shown to the respondent; false when there is no such part.</summary>
    /// <param name="path">
    /// The path of a field (that of a row is the field in it); the path of a choice, a dot and the code of an option; or the id of a
    /// question or a section. If the option has a specify text, the path refers to that text.
    /// </param>
    public bool IsShown(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return SurveyPart.TryFind(_compiled, path, out SurveyPart part) && part.IsShown(Answers);
    }

    /// <summary>
    /// Finds all problems of the current answers: those of fields in definition order, of consistency rules, and of the host's rules.
    /// </summary>
    public ProblemList Check()
    {
        var problems = new ProblemReport<Problem>(problem => problem);
        AnswerCheck.Check(_compiled, Answers, problems);
        return [.. problems.Report(), .. Survey.CheckRules(_state)];
    }

    /// <summary>Creates the response when there are no errors; warnings do not prevent it. The session can still be changed afterwards.</summary>
    /// <returns>The response, of shown fields only; and all problems, as <see cref="Check"/> reports them.</returns>
    public Outcome<SurveyResponse> Submit()
    {
        ProblemList problems = Check();
        return new Outcome<SurveyResponse>(problems.HasErrors ? null : new SurveyResponse(_compiled, _state), problems);
    }

    /// <summary>Creates a view of what the respondent sees now.</summary>
    /// <param name="options">What the view is to hold; a language, as a BCP 47 tag, will do.</param>
    /// <param name="problems">Problems of the host, which follow those that the survey finds; those of hidden fields are left out.</param>
    public SurveyView View(ViewOptions options, params IEnumerable<Problem> problems) => Views(options, problems).Survey();

    /// <summary>Creates a view of one section, without building the rest of the survey.</summary>
    /// <param name="options">What the view is to hold; a language, as a BCP 47 tag, will do.</param>
    /// <param name="section">The id of a section, at the top or inside another one.</param>
    /// <param name="problems">Problems of the host; those of shown fields of the section are in the view.</param>
    /// <returns>The section; null when there is none with that id, or it is hidden.</returns>
    public PageView? View(ViewOptions options, string section, params IEnumerable<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(section);
        return Views(options, problems).Page(section);
    }

    /// <summary>Lists the sections at the top, the pages: their titles, which are shown, how much is answered, how many problems they have.</summary>
    /// <param name="options">What the outline is to hold; a language, as a BCP 47 tag, will do.</param>
    /// <param name="problems">Problems of the host, which are counted with those that the survey finds.</param>
    public ValueList<SectionOutline> Outline(ViewOptions options, params IEnumerable<Problem> problems) => Views(options, problems).Outline();

    /// <summary>The answers as they are now, for rules that the host asks by itself.</summary>
    public SurveyAnswers Snapshot() => Survey.Snapshot(Answers, Survey.Definition.Language);

    /// <summary>Explains why a field, an option, a question or a section is shown or hidden.</summary>
    /// <param name="path">
    /// The path of a field; the path of a choice, a dot and the code of an option; or the id of a question or a section. If the option
    /// has a specify text, the path refers to that text.
    /// </param>
    /// <returns>The explanation, or the problem <c>unknown_field</c> when the survey has nothing of that name.</returns>
    public Outcome<Explanation> Explain(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        Explanation? explanation = new Explainer(_compiled, Answers).Explain(path);
        return new Outcome<Explanation>(explanation, explanation is null ? [UnknownField.Create(path, Survey.FieldPaths)] : []);
    }

    /// <summary>
    /// The session as JSON, which <see cref="Survey.Resume(ReadOnlySpan{byte}, ParameterValues)"/> restores: every answer given, hidden ones included, and what
    /// was typed and is no value, with the survey's id, version and fingerprint.
    /// </summary>
    public string ToJson() => Encoding.UTF8.GetString(ToUtf8Json());

    /// <summary>The bytes of <see cref="ToJson"/>.</summary>
    public byte[] ToUtf8Json() => DataJson.ToBytes(WriteTo);

    /// <summary>Writes the bytes of <see cref="ToJson"/>.</summary>
    /// <param name="output">What receives the bytes.</param>
    public void WriteTo(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        SavedSession.Write(output, _compiled, Answers);
    }

    /// <summary>The answers, to be read.</summary>
    private AnswerState Answers
    {
        get
        {
            _use.Require(Name);
            return _state;
        }
    }

    private ViewBuilder Views(ViewOptions options, IEnumerable<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(problems);
        AnswerState answers = Answers;
        ProblemList found = Survey.CheckRules(answers);
        if (problems is not ICollection<Problem> { Count: 0 })
            found = [.. found, .. problems.Select(problem => problem ?? throw new ArgumentNullException(nameof(problems)))];

        return new ViewBuilder(_compiled, answers, options, _compiled.TextsFor(new Audience(options.Languages, Survey.Messages), answers), found, Survey.Messages);
    }

    private SurveyChange Apply(Field field, InputValue value)
    {
        _use.Enter(Name);
        try
        {
            _problems.Clear();
            if (field.IsCalculated)
                return Refused(field, Calculated(field));
            if (!field.TryAccept(value, _state, _problems.Items))
                return Refused(field, _problems.Items[0]);

            _state.Forget(field.Index);
            return Changed(field);
        }
        finally
        {
            _use.Leave();
        }
    }

    private SurveyChange Changed(Field field, bool isAccepted = true)
    {
        _changes.Clear();
        _compiled.Program.RunFrom(field.Index, _state, _changes);
        (ValueList<string> shown, ValueList<string> hidden) = VisibilityDelta.Split(_changes.Visibility, _state, Survey.FieldPaths);
        if (isAccepted)
            AnswerCheck.Check(_compiled, field, _state, _problems);
        return new SurveyChange
        {
            IsAccepted = isAccepted,
            NewlyShown = shown,
            NewlyHidden = hidden,
            Changed = VisibilityDelta.InOrder(_changes.Values, Survey.FieldPaths),
            Problems = _problems.Report(),
        };
    }

    private static Problem Calculated(Field field) => Problem.Error(ProblemCodes.Calculated, field.Path);

    private SurveyChange Refused(Field field, Problem problem) => Refused(_compiled.Reword(field, problem, _state));

    private static SurveyChange Refused(Problem problem) =>
        new() { IsAccepted = false, NewlyShown = [], NewlyHidden = [], Changed = [], Problems = [problem] };

    private SurveyChange Unknown(string path) => Refused(UnknownField.Create(path, Survey.FieldPaths));

    private bool TryFind(string path, [NotNullWhen(true)] out Field? field)
    {
        ArgumentNullException.ThrowIfNull(path);
        return _compiled.TryFindField(path, out field);
    }
}
