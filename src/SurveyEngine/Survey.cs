using System.Buffers;
using SurveyEngine.Compilation;
using SurveyEngine.DefinitionFiles;
using SurveyEngine.Diagnostics;
using SurveyEngine.Evaluation;
using SurveyEngine.FastPath;
using SurveyEngine.Json;
using SurveyEngine.Model;
using SurveyEngine.Sessions;
using SurveyEngine.State;
using SurveyEngine.Text;

namespace SurveyEngine;

/// <summary>A compiled definition, ready for any number of respondents. Immutable and safe to share among threads.</summary>
public sealed partial class Survey
{
    private readonly CompiledSurvey _compiled;
    private readonly Lazy<SurveyFieldList> _fields;

    // The rules of the host.
    private readonly Func<SurveyAnswers, IEnumerable<Problem>>[] _rules;

    private Survey(CompiledSurvey compiled, ProblemList warnings)
    {
        _compiled = compiled;
        Messages = ProblemMessages.Own;
        _rules = [];
        Reader = new ResponseReader(compiled);
        _fields = new Lazy<SurveyFieldList>(() => new SurveyFieldList(compiled));
        Warnings = warnings;
        FieldPaths = new ValueList<string>(Array.ConvertAll(compiled.Fields, field => field.Path));

        Languages = [.. compiled.Texts.Languages];
    }

    private Survey(Survey survey, ProblemMessages messages, Func<SurveyAnswers, IEnumerable<Problem>>[] rules)
    {
        _rules = rules;
        _compiled = survey._compiled;
        Reader = survey.Reader;
        _fields = survey._fields;
        Messages = messages;
        Warnings = survey.Warnings;
        FieldPaths = survey.FieldPaths;
        Languages = survey.Languages;
    }

    /// <summary>The definition that it was compiled from.</summary>
    public SurveyDefinition Definition => _compiled.Definition;

    /// <summary>The definition's id.</summary>
    public string Id => Definition.Id;

    /// <summary>
    /// <c>sha256:</c> and the hexadecimal SHA-256 of the canonical definition JSON. Translations do not change it.
    /// </summary>
    public string Fingerprint => _compiled.Fingerprint;

    /// <summary>The paths of all fields, in definition order.</summary>
    public ValueList<string> FieldPaths { get; }

    /// <summary>Descriptions of all fields, in definition order.</summary>
    public SurveyFieldList Fields => _fields.Value;

    /// <summary>The languages that it can be shown in: that of the definition, then those of its translations.</summary>
    public ValueList<string> Languages { get; }

    /// <summary>The warnings about the definition and its translations.</summary>
    public ProblemList Warnings { get; }

    internal ProblemMessages Messages { get; }

    /// <summary>Compiles a definition.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="translations">Its translations; of two in one language, the later one counts.</param>
    /// <returns>
    /// The survey, or all that is wrong with the definition; each problem's path is that of the value in the definition's JSON.
    /// </returns>
    public static Outcome<Survey> Compile(SurveyDefinition definition, params IEnumerable<Translation> translations)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(translations);
        List<Translation> languages = Translation.ListOf(translations);
        var found = LocatedProblem.NewList();
        CompiledSurvey? compiled = Compile(definition, languages, new HashSet<string>(), found);
        return Finish(compiled, languages, LocatedProblem.WithoutPlaces(found));
    }

    /// <summary>Reads and compiles definition JSON, and reports the problems of both steps together, with line and column.</summary>
    /// <param name="utf8Json">The bytes of the definition: UTF-8, with or without a byte order mark.</param>
    /// <param name="translations">Its translations; of two in one language, the later one counts.</param>
    /// <returns>The survey, or all that is wrong with the definition.</returns>
    public static Outcome<Survey> Read(ReadOnlySpan<byte> utf8Json, params IEnumerable<Translation> translations)
    {
        ArgumentNullException.ThrowIfNull(translations);
        DefinitionReading reading = DefinitionReader.Read(utf8Json);
        if (reading.Definition is null)
            return new Outcome<Survey>(value: null, reading.Problems);

        List<Translation> languages = Translation.ListOf(translations);
        var found = LocatedProblem.NewList();
        CompiledSurvey? compiled = Compile(reading.Definition, languages, reading.Unread.Ids, found);
        bool isRead = !ProblemList.Of(reading.Problems).HasErrors;
        return Finish(isRead ? compiled : null, languages, reading.Complete(found));
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, IEnumerable{Translation})"/>
    public static Outcome<Survey> Read(in ReadOnlySequence<byte> utf8Json, params IEnumerable<Translation> translations)
    {
        if (utf8Json.IsSingleSegment)
            return Read(utf8Json.FirstSpan, translations);
        if (utf8Json.Length > JsonFile.MaxSize)
            return new Outcome<Survey>(value: null, [Problem.TooLarge(utf8Json.Length, JsonFile.MaxSize)]);

        using RentedBytes bytes = RentedBytes.Join(utf8Json);
        return Read(bytes.Span, translations);
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, IEnumerable{Translation})"/>
    /// <param name="utf8Json">The definition; read to the end, or to the maximum size of a definition (64 MiB), and left open.</param>
    /// <param name="translations">Its translations; of two in one language, the later one counts.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static async Task<Outcome<Survey>> ReadAsync(
        Stream utf8Json, IEnumerable<Translation>? translations = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using RentedBytes bytes = await RentedBytes.ReadAsync(utf8Json, JsonFile.MaxSize, cancellationToken).ConfigureAwait(false);
        return Read(bytes.Span, translations ?? []);
    }


    /// <summary>
    /// Creates the same survey with the engine's messages in further languages, for its views and for <see cref="Message"/>.
    /// </summary>
    /// <param name="catalogs">
    /// The messages of all further languages. Of two in one language, the later one counts; one in English or Japanese replaces the
    /// engine's own texts.
    /// </param>
    public Survey WithMessages(params IEnumerable<MessageCatalog> catalogs)
    {
        ArgumentNullException.ThrowIfNull(catalogs);
        var texts = new Dictionary<string, ProblemTexts>(LanguageTag.Comparer);
        foreach (MessageCatalog? catalog in catalogs)
            texts[(catalog ?? throw new ArgumentNullException(nameof(catalogs))).Language] = catalog.Texts;

        return new Survey(this, new ProblemMessages(texts), _rules);
    }

    /// <summary>
    /// Creates the same survey with rules of the host, which are asked wherever the survey finds problems: in views, and when answers are
    /// checked, submitted or read. For rules in the language of FluentValidation see <c>SurveyValidator</c>.
    /// </summary>
    /// <param name="rules">
    /// All rules of the host: they take the place of those that the survey has had. Each gives the problems of the answers, in every language that it has; it must depend on nothing else.
    /// </param>
    /// <exception cref="ArgumentNullException">A rule is null.</exception>
    public Survey WithRules(params IEnumerable<Func<SurveyAnswers, IEnumerable<Problem>>> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new Survey(this, Messages, [.. rules.Select(rule => rule ?? throw new ArgumentNullException(nameof(rules)))]);
    }

    /// <summary>The words around a survey for user interfaces: "required", "next", "submit".</summary>
    /// <param name="languages">
    /// The languages that the respondent reads, as BCP 47 tags, the preferred one first. Each word is in the first of them that it exists in,
    /// else in English.
    /// </param>
    public SurveyWords Words(params IEnumerable<string> languages)
    {
        ArgumentNullException.ThrowIfNull(languages);
        return new SurveyWords(Messages, [.. languages]);
    }

    /// <summary>
    /// Gets the text of a problem for a person: in a language of <see cref="WithMessages"/>, or as <see cref="Problem.Message"/> gives it.
    /// </summary>
    /// <param name="problem">The problem.</param>
    /// <param name="language">A BCP 47 tag.</param>
    public string Message(Problem problem, string language)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(language);
        return Messages.Of(problem, language);
    }

    /// <summary>Whether the answers of a field are personal data, which must be kept out of logs; false when there is no such field.</summary>
    /// <param name="path">The field's path.</param>
    public bool IsSensitive(string path) => _compiled.TryFindField(path, out Field? field) && field.Kind.Sensitive;

    /// <summary>Reads documents of answers.</summary>
    internal ResponseReader Reader { get; }

    /// <summary>Finds the problems of answers by the rules of the host; none for hidden fields.</summary>
    internal ProblemList CheckRules(AnswerState state)
    {
        if (_rules.Length == 0)
            return [];

        SurveyAnswers answers = Snapshot(state, Definition.Language);
        return [.. _rules.SelectMany(rule => rule(answers) ?? throw NullOfRule()).Where(problem => answers.Concerns((problem ?? throw NullOfRule()).Path))];
    }

    private static InvalidOperationException NullOfRule() => new("A rule of WithRules gave null: it gives a list of problems, none of which is null.");

    /// <summary>The answers of a state, which may change afterwards.</summary>
    internal SurveyAnswers Snapshot(AnswerState state, string language) => new(this, _compiled, state.Clone(), language);

    /// <summary>What respondents know a field by.</summary>
    internal string LabelOf(string path, AnswerState state, string language) => FieldLabel.Of(
        _compiled.Fields[_compiled.FieldNames.Find(path)], _compiled, _compiled.TextsFor(new Audience([language], Messages), state).ForMessages());

    /// <summary>The languages that texts are asked for in: those of the survey and those of the engine's texts.</summary>
    internal IEnumerable<string> TextLanguages => Languages.Concat(Messages.Languages).Distinct(LanguageTag.Comparer);

    /// <summary>The id and the version.</summary>
    public override string ToString() => $"{Id} {Definition.Version}";

    private static CompiledSurvey? Compile(
        SurveyDefinition definition, List<Translation> translations, IReadOnlySet<string> unreadable, ProblemReport<LocatedProblem> found)
    {
        if (SurveySize.Check(definition) is not { } problem)
            return SurveyCompiler.Compile(definition, translations, unreadable, found);

        found.Add(new LocatedProblem(problem));
        return null;
    }

    private static Outcome<Survey> Finish(CompiledSurvey? compiled, List<Translation> translations, ProblemReport<Problem> problems)
    {
        if (compiled is null)
            return new Outcome<Survey>(value: null, problems.Report());

        foreach (Translation translation in translations)
            translation.Compare(compiled.Definition, problems);

        ProblemList warnings = problems.Report();
        return new Outcome<Survey>(new Survey(compiled, warnings), warnings);
    }
}
