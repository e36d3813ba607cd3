using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using SurveyEngine.Documents;
using SurveyEngine.Json;

namespace SurveyEngine;

/// <content>The doors for answers from outside: as bytes in one piece, in several, or from a stream.</content>
public sealed partial class Survey
{
    /// <summary>
    /// Checks a response from outside and trusts nothing in it: any sequence of bytes gets a verdict, never an exception.
    /// </summary>
    /// <param name="utf8Json">The response, in the format of <c>docs/reference/response-format.md</c>.</param>
    /// <param name="hidden">What becomes of answers to hidden fields.</param>
    /// <param name="given">The parameters; null when none are given.</param>
    /// <returns>All problems; the response is valid when none of them is an error.</returns>
    public ProblemList Check(ReadOnlySpan<byte> utf8Json, HiddenAnswers hidden = HiddenAnswers.Report, ParameterValues? given = null)
    {
        ReadingWorkspace workspace = ReadingWorkspace.Rent(_compiled, Require(given));
        ProblemList problems = Judge(utf8Json, hidden, workspace).Problems;
        workspace.Return(_compiled);
        return problems;
    }

    /// <inheritdoc cref="Check(ReadOnlySpan{byte}, HiddenAnswers, ParameterValues)"/>
    public ProblemList Check(in ReadOnlySequence<byte> utf8Json, HiddenAnswers hidden = HiddenAnswers.Report, ParameterValues? given = null)
    {
        if (utf8Json.IsSingleSegment)
            return Check(utf8Json.FirstSpan, hidden, given);
        if (IsTooLarge(utf8Json.Length, Array.MaxLength, out ProblemList? problems))
            return problems;

        using RentedBytes bytes = RentedBytes.Join(utf8Json);
        return Check(bytes.Span, hidden, given);
    }

    /// <inheritdoc cref="Check(ReadOnlySpan{byte}, HiddenAnswers, ParameterValues)"/>
    /// <param name="utf8Json">The response; read to its end, unless it is too large, and left open.</param>
    /// <param name="maxBytes">The most bytes that are read; more of them are the problem <see cref="ProblemCodes.TooLarge"/>.</param>
    /// <param name="hidden">What becomes of answers to hidden fields.</param>
    /// <param name="given">The parameters; null when none are given.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<ProblemList> CheckAsync(
        Stream utf8Json, int maxBytes, HiddenAnswers hidden = HiddenAnswers.Report, ParameterValues? given = null,
        CancellationToken cancellationToken = default)
    {
        using RentedBytes bytes = await LoadAsync(utf8Json, maxBytes, cancellationToken).ConfigureAwait(false);
        return IsTooLarge(bytes.Length, maxBytes, out ProblemList? problems) ? problems : Check(bytes.Span, hidden, given);
    }

    /// <summary>Checks a response from outside, and reads it when it is valid.</summary>
    /// <param name="utf8Json">The response.</param>
    /// <param name="hidden">What becomes of answers to hidden fields.</param>
    /// <param name="given">The parameters; null when none are given.</param>
    /// <returns>The response, possibly with warnings; or all of its problems.</returns>
    public Outcome<SurveyResponse> ReadResponse(ReadOnlySpan<byte> utf8Json, HiddenAnswers hidden = HiddenAnswers.Report, ParameterValues? given = null)
    {
        ReadingWorkspace workspace = ReadingWorkspace.Rent(_compiled, Require(given));
        ResponseVerdict verdict = Judge(utf8Json, hidden, workspace);
        SurveyResponse? response = null;
        if (verdict.IsValid)
        {
            Reader.CopyTexts(utf8Json, workspace);
            PostedDefaults.LeaveOutAbsent(_compiled, workspace);
            response = new SurveyResponse(_compiled, workspace.State);
        }

        workspace.Return(_compiled);
        return new Outcome<SurveyResponse>(response, verdict.Problems);
    }

    /// <inheritdoc cref="ReadResponse(ReadOnlySpan{byte}, HiddenAnswers, ParameterValues)"/>
    public Outcome<SurveyResponse> ReadResponse(in ReadOnlySequence<byte> utf8Json, HiddenAnswers hidden = HiddenAnswers.Report, ParameterValues? given = null)
    {
        if (utf8Json.IsSingleSegment)
            return ReadResponse(utf8Json.FirstSpan, hidden, given);
        if (IsTooLarge(utf8Json.Length, Array.MaxLength, out ProblemList? problems))
            return new Outcome<SurveyResponse>(value: null, problems);

        using RentedBytes bytes = RentedBytes.Join(utf8Json);
        return ReadResponse(bytes.Span, hidden, given);
    }

    /// <inheritdoc cref="ReadResponse(ReadOnlySpan{byte}, HiddenAnswers, ParameterValues)"/>
    /// <param name="utf8Json">The response; read to its end, unless it is too large, and left open.</param>
    /// <param name="maxBytes">The most bytes that are read; more of them are the problem <see cref="ProblemCodes.TooLarge"/>.</param>
    /// <param name="hidden">What becomes of answers to hidden fields.</param>
    /// <param name="given">The parameters; null when none are given.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<Outcome<SurveyResponse>> ReadResponseAsync(
        Stream utf8Json, int maxBytes, HiddenAnswers hidden = HiddenAnswers.Report, ParameterValues? given = null,
        CancellationToken cancellationToken = default)
    {
        using RentedBytes bytes = await LoadAsync(utf8Json, maxBytes, cancellationToken).ConfigureAwait(false);
        return IsTooLarge(bytes.Length, maxBytes, out ProblemList? problems)
            ? new Outcome<SurveyResponse>(value: null, problems)
            : ReadResponse(bytes.Span, hidden, given);
    }

    /// <summary>
    /// Starts a session with the answers of a response from outside, complete or not. Answers to hidden fields become drafts; values
    /// that do not fit their field are left out. The order of the answers does not matter.
    /// </summary>
    /// <param name="utf8Json">The response.</param>
    /// <param name="given">The parameters; null when none are given.</param>
    /// <returns>
    /// The session, also beside errors: all problems are those that <c>Check</c> reports when hidden answers are kept. There is no session
    /// only when the bytes are not a JSON object, or are a saved session.
    /// </returns>
    public Outcome<SurveySession> StartFrom(ReadOnlySpan<byte> utf8Json, ParameterValues? given = null)
    {
        ReadingWorkspace workspace = ReadingWorkspace.Rent(_compiled, Require(given));
        ResponseVerdict verdict = Judge(utf8Json, HiddenAnswers.Keep, workspace);
        if (verdict.HasAnswers)
            PostedDefaults.Continue(_compiled, workspace);

        SurveySession? session = verdict.HasAnswers ? Continue(utf8Json, workspace) : null;
        workspace.Return(_compiled);
        return new Outcome<SurveySession>(session, verdict.Problems);
    }

    /// <inheritdoc cref="StartFrom(ReadOnlySpan{byte}, ParameterValues)"/>
    public Outcome<SurveySession> StartFrom(in ReadOnlySequence<byte> utf8Json, ParameterValues? given = null)
    {
        if (utf8Json.IsSingleSegment)
            return StartFrom(utf8Json.FirstSpan, given);
        if (IsTooLarge(utf8Json.Length, Array.MaxLength, out ProblemList? problems))
            return new Outcome<SurveySession>(value: null, problems);

        using RentedBytes bytes = RentedBytes.Join(utf8Json);
        return StartFrom(bytes.Span, given);
    }

    /// <inheritdoc cref="StartFrom(ReadOnlySpan{byte}, ParameterValues)"/>
    /// <param name="utf8Json">The response; read to its end, unless it is too large, and left open.</param>
    /// <param name="maxBytes">The most bytes that are read; more of them are the problem <see cref="ProblemCodes.TooLarge"/>.</param>
    /// <param name="given">The parameters; null when none are given.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<Outcome<SurveySession>> StartFromAsync(
        Stream utf8Json, int maxBytes, ParameterValues? given = null, CancellationToken cancellationToken = default)
    {
        using RentedBytes bytes = await LoadAsync(utf8Json, maxBytes, cancellationToken).ConfigureAwait(false);
        return IsTooLarge(bytes.Length, maxBytes, out ProblemList? problems)
            ? new Outcome<SurveySession>(value: null, problems)
            : StartFrom(bytes.Span, given);
    }

    /// <summary>Restores a session saved by <see cref="SurveySession.ToJson"/>.</summary>
    /// <param name="utf8Json">The saved session.</param>
    /// <param name="given">The parameters to go on with; null for those that were saved.</param>
    /// <returns>
    /// The session as it was, hidden answers included; or problems: <c>wrong_survey</c> or <c>wrong_version</c> when it was saved
    /// under another definition, and whatever else is wrong with the bytes.
    /// </returns>
    public Outcome<SurveySession> Resume(ReadOnlySpan<byte> utf8Json, ParameterValues? given = null)
    {
        GivenParameters? parameters = _compiled.Parameters.Length == 0 ? Require(given) : Require(given ?? ParameterValues.Recorded);
        ReadingWorkspace workspace = ReadingWorkspace.Rent(_compiled, parameters, isResumed: true);
        ProblemList problems = Reader.ReadSaved(utf8Json, workspace);
        SurveySession? session = problems.Count == 0 ? Continue(utf8Json, workspace) : null;
        workspace.Return(_compiled);
        return new Outcome<SurveySession>(session, problems);
    }

    /// <inheritdoc cref="Resume(ReadOnlySpan{byte}, ParameterValues)"/>
    public Outcome<SurveySession> Resume(in ReadOnlySequence<byte> utf8Json, ParameterValues? given = null)
    {
        if (utf8Json.IsSingleSegment)
            return Resume(utf8Json.FirstSpan, given);
        if (IsTooLarge(utf8Json.Length, Array.MaxLength, out ProblemList? problems))
            return new Outcome<SurveySession>(value: null, problems);

        using RentedBytes bytes = RentedBytes.Join(utf8Json);
        return Resume(bytes.Span, given);
    }

    /// <inheritdoc cref="Resume(ReadOnlySpan{byte}, ParameterValues)"/>
    /// <param name="utf8Json">The saved session; read to its end, unless it is too large, and left open.</param>
    /// <param name="maxBytes">The most bytes that are read; more of them are the problem <see cref="ProblemCodes.TooLarge"/>.</param>
    /// <param name="given">The parameters; null when none are given.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<Outcome<SurveySession>> ResumeAsync(
        Stream utf8Json, int maxBytes, ParameterValues? given = null, CancellationToken cancellationToken = default)
    {
        using RentedBytes bytes = await LoadAsync(utf8Json, maxBytes, cancellationToken).ConfigureAwait(false);
        return IsTooLarge(bytes.Length, maxBytes, out ProblemList? problems)
            ? new Outcome<SurveySession>(value: null, problems)
            : Resume(bytes.Span, given);
    }

    /// <summary>Reads a response and judges it, by the rules of the host, too.</summary>
    internal ResponseVerdict Judge(ReadOnlySpan<byte> utf8Json, HiddenAnswers hidden, ReadingWorkspace workspace)
    {
        ResponseVerdict verdict = Reader.Read(utf8Json, hidden, workspace);
        if (_rules.Length == 0 || !verdict.HasAnswers)
            return verdict;

        Reader.CopyTexts(utf8Json, workspace);
        return verdict with { Problems = [.. verdict.Problems, .. CheckRules(workspace.State)] };
    }

    /// <summary>Creates a session from the answers that were read.</summary>
    private SurveySession Continue(ReadOnlySpan<byte> utf8Json, ReadingWorkspace workspace)
    {
        Reader.CopyTexts(utf8Json, workspace);
        return new SurveySession(this, _compiled, workspace.State.Clone());
    }

    private static ValueTask<RentedBytes> LoadAsync(Stream utf8Json, int maxBytes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentOutOfRangeException.ThrowIfNegative(maxBytes);
        return RentedBytes.ReadAsync(utf8Json, Math.Min(maxBytes, Array.MaxLength - 1), cancellationToken);
    }

    private static bool IsTooLarge(long size, int limit, [NotNullWhen(true)] out ProblemList? problems)
    {
        problems = size > limit ? [Problem.TooLarge(size, limit)] : null;
        return problems is not null;
    }
}
