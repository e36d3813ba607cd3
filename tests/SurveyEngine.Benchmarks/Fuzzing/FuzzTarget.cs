using System.Buffers;
using System.Text;
using SurveyEngine.Benchmarks.Inputs;
using SurveyEngine.Compilation;
using SurveyEngine.DefinitionFiles;
using SurveyEngine.Documents;
using SurveyEngine.Evaluation;
using SurveyEngine.FastPath;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Model;
using SurveyEngine.Testing.Invariants;

namespace SurveyEngine.Benchmarks.Fuzzing;

/// <summary>One survey whose responses are mutated and given to every reader.</summary>
internal sealed class FuzzTarget
{
    private const int Templates = 100;

    private readonly CompiledSurvey _survey;
    private readonly FastPathPlan _plan;
    private readonly ResponseReader _reader;
    private readonly ThreadLocal<ReadingWorkspace> _workspaces;
    private readonly ThreadLocal<ResponseRow> _rows;
    private readonly ResponseText[] _templates;
    private readonly HostileValues _values;
    private readonly string[] _paths;
    private readonly ParameterValues? _given;

    /// <param name="definition">The survey.</param>
    /// <param name="seed">The seed of its responses.</param>
    /// <param name="parameters">The parameters that its responses are checked with. A share of them were filled in without any.</param>
    public FuzzTarget(SurveyDefinition definition, int seed, params (string Id, AnswerValue Value)[] parameters)
    {
        var found = LocatedProblem.NewList();
        _survey = SurveyCompiler.Compile(definition, [], new HashSet<string>(), found)
            ?? throw new InvalidOperationException(string.Join('\n', found.Items.Select(located => located.Problem)));
        _plan = new FastPathPlan(_survey);
        _reader = new ResponseReader(_survey);
        ParameterValues? given = definition.Parameters.Count == 0 ? null : new ParameterValues(_survey, parameters);
        _workspaces = new ThreadLocal<ReadingWorkspace>(() => WorkspaceWith(given));
        Survey survey = Survey.Compile(definition).Value;
        _given = given is null ? null : survey.Parameters(parameters);
        _rows = new ThreadLocal<ResponseRow>(() => new ResponseRow(survey));
        var respondent = new RandomRespondent(new Random(seed));
        _templates = [.. Enumerable.Range(0, Templates).Select(i => ResponseText.Parse(respondent.Respond(survey, i % 5 == 0 ? null : _given).ToUtf8Json()))];
        _paths = [.. survey.FieldPaths];
        _values = new HostileValues([.. _survey.Fields.Select(field => field.Rules).OfType<ChoiceRules>().SelectMany(rules => rules.Options).Select(option => option.Code).Distinct(StringComparer.Ordinal)]);
        Id = survey.Id;
    }

    public string Id { get; }

    /// <summary>The bytes of a case: as good as a response, or bad in one way or several.</summary>
    public byte[] Next(Random random)
    {
        ResponseText text = _templates[random.Next(Templates)].Clone();
        text.SpacePercent = random.Next(5) == 0 ? random.Next(60) : 0;
        text.EscapePercent = random.Next(8) == 0 ? random.Next(100) : 0;
        for (int mutations = random.Next(4); mutations > 0; mutations--)
            Mutate(text, random);

        byte[] json = text.ToUtf8(random);
        for (int mutations = Math.Max(0, random.Next(5) - 3); mutations > 0; mutations--)
            json = ByteMutations.Mutate(json, random);

        return json;
    }

    /// <summary>
    /// What the fast reader makes of a response: problems and drafts; null when it is not certain. Bytes are around the document, as
    /// in a host's buffer, and must not be looked at.
    /// </summary>
    public string? Fast(byte[] json, HiddenAnswers hidden, out IReadOnlyList<Problem>? verdict)
    {
        ReadingWorkspace workspace = Workspace();
        ReadOnlySpan<byte> document = Surrounded(json);
        bool isCertain = FastResponseReader.TryRead(_plan, document, hidden, workspace, out ProblemList problems);
        verdict = isCertain ? problems : null;
        return isCertain ? Lines(problems) + Drafts(document, workspace) : null;
    }

    public string Careful(byte[] json, HiddenAnswers hidden)
    {
        ReadingWorkspace workspace = Workspace();
        ResponseVerdict verdict = ResponseVerdict.Of(_survey, json, hidden, workspace);
        return Lines(verdict.Problems) + (verdict.HasAnswers ? Drafts(json, workspace) : "");
    }

    /// <summary>The drafts of a response that is made a saved session; null when the fast reader is not certain.</summary>
    public string? FastSaved(byte[] json)
    {
        ReadingWorkspace workspace = Workspace();
        ReadOnlySpan<byte> document = Surrounded(Saved(json));
        return FastResponseReader.TryReadSaved(_plan, document, workspace) ? Drafts(document, workspace) : null;
    }

    public string CarefulSaved(byte[] json)
    {
        ReadingWorkspace workspace = Workspace();
        IReadOnlyList<Problem> problems = SavedSession.Read(_survey, Saved(json), workspace);
        return problems.Count == 0 ? Drafts([], workspace) : Lines(problems);
    }

    /// <summary>What the public ways to hand over a response do not agree on; null when there is nothing.</summary>
    public string? DoorsDifference(byte[] json, HiddenAnswers hidden) => ResponseDoors.Difference(_rows.Value!, Surrounded(json), hidden, _given);

    private ReadingWorkspace WorkspaceWith(ParameterValues? given)
    {
        var workspace = new ReadingWorkspace(_survey);
        if (given is not null)
            workspace.Reset(_survey, given.Given);

        return workspace;
    }

    private ReadingWorkspace Workspace()
    {
        ReadingWorkspace workspace = _workspaces.Value!;
        workspace.Clear(_survey);
        return workspace;
    }

    private static ReadOnlySpan<byte> Surrounded(byte[] json)
    {
        byte[] around = "\",\"a\",\"Q1\":\"b\"]}}\"\"\"]],\"字\":\"ab\"}}\",\""u8.ToArray();
        byte[] buffer = [.. around, .. json, .. around];
        return buffer.AsSpan(around.Length, json.Length);
    }

    private static byte[] Saved(byte[] json)
    {
        int at = json.AsSpan().IndexOf("\"answers\""u8);
        return at < 0 ? json : [.. json.AsSpan(0, at), .. "\"drafts\""u8, .. json.AsSpan(at + "\"answers\"".Length)];
    }

    private string Drafts(ReadOnlySpan<byte> document, ReadingWorkspace workspace)
    {
        _reader.CopyTexts(document, workspace);
        var bytes = new ArrayBufferWriter<byte>();
        SavedSession.Write(bytes, _survey, workspace.State);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static string Lines(IReadOnlyList<Problem> problems) => string.Concat(problems.Select(problem => $"{problem}\n"));

    private void Mutate(ResponseText text, Random random)
    {
        List<KeyValuePair<string, string>> answers = text.Answers;
        int at = answers.Count == 0 ? 0 : random.Next(answers.Count);
        if (answers.Count == 0 || random.Next(14) == 0)
        {
            MutateHeader(text.Header, random);
            return;
        }

        switch (random.Next(9))
        {
            case 0:
                answers.RemoveAt(at);
                break;
            case 1:
                answers.Insert(random.Next(answers.Count + 1), KeyValuePair.Create(answers[at].Key, random.Next(2) == 0 ? answers[at].Value : _values.Next(random)));
                break;
            case 2:
                answers[at] = KeyValuePair.Create(Key(random), answers[at].Value);
                break;
            case 3 or 4:
                answers[at] = KeyValuePair.Create(answers[at].Key, _values.Next(random));
                break;
            case 5:
                answers.Insert(at, KeyValuePair.Create(Key(random), _values.Next(random)));
                break;
            case 6:
                int other = random.Next(answers.Count);
                (answers[at], answers[other]) = (answers[other], answers[at]);
                break;
            case 7:
                MixIn(answers, _templates[random.Next(Templates)].Answers, random);
                break;
            default:
                Shuffle(answers, random);
                break;
        }
    }

    /// <summary>Takes over answers of somebody else: in a hidden field, or a second time.</summary>
    private static void MixIn(List<KeyValuePair<string, string>> answers, List<KeyValuePair<string, string>> others, Random random)
    {
        for (int count = others.Count == 0 ? 0 : random.Next(1, 4); count > 0; count--)
        {
            KeyValuePair<string, string> other = others[random.Next(others.Count)];
            int at = answers.FindIndex(answer => answer.Key == other.Key);
            if (at >= 0 && random.Next(4) > 0)
                answers[at] = other;
            else
                answers.Insert(random.Next(answers.Count + 1), other);
        }
    }

    private void MutateHeader(List<KeyValuePair<string, string>> header, Random random)
    {
        string[] values = [$"\"{_survey.Definition.Version}\"", "\0", "null", "\"\"", "\"x\"", "1", "{}", "[]", "\"1.0.0\"", "\"\\u0074\"", "\"1\"", "\"2\"", "{\"who\":\"Ann\"}", "{\"who\":\"Bob\",\"limit\":7}", "{\"limit\":7.0}"];
        string[] names = ["\"survey\"", "\"version\"", "\"fingerprint\"", "\"answers\"", "\"extra\"", "\"\\u0073urvey\"", "\"Survey\"", "\"\"", "\"a\\u006eswers\"", "\"parameters\""];
        int at = header.Count == 0 ? 0 : random.Next(header.Count);
        switch (random.Next(6))
        {
            case 0 when header.Count > 0:
                header.RemoveAt(at);
                break;
            case 1 when header.Count > 0:
                header.Add(header[at]);
                break;
            case 2 when header.Count > 0:
                header[at] = KeyValuePair.Create(header[at].Key, values[random.Next(values.Length)]);
                break;
            case 3 when header.Count > 0:
                header[at] = KeyValuePair.Create(names[random.Next(names.Length)], header[at].Value);
                break;
            case 4:
                header.Insert(at, KeyValuePair.Create(names[random.Next(names.Length)], values[random.Next(values.Length)]));
                break;
            default:
                Shuffle(header, random);
                break;
        }
    }

    private static void Shuffle(List<KeyValuePair<string, string>> members, Random random) =>
        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(members));

    private string Key(Random random)
    {
        string path = _paths[random.Next(_paths.Length)];
        return random.Next(10) switch
        {
            0 => $"\"{path}x\"",
            1 => $"\"{path[..^1]}\"",
            2 => $"\" {path}\"",
            3 => $"\"{path}.a\"",
            4 => "\"\"",
            _ => $"\"{path}\"",
        };
    }
}
