using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SurveyEngine.Benchmarks.Inputs;

/// <summary>
/// A response taken apart into raw JSON texts, so that it can be put together wrongly. Names include their quotes.
/// </summary>
internal sealed class ResponseText
{
    private static readonly string[] Spaces = [" ", "\n", "\t", "\r\n", "  "];

    private ResponseText(List<KeyValuePair<string, string>> header, List<KeyValuePair<string, string>> answers)
    {
        Header = header;
        Answers = answers;
    }

    /// <summary>What stands beside the answers; the property of theirs stands where they do, without a value.</summary>
    public List<KeyValuePair<string, string>> Header { get; }

    public List<KeyValuePair<string, string>> Answers { get; }

    /// <summary>How likely white space stands between two tokens, in percent.</summary>
    public int SpacePercent { get; set; }

    /// <summary>How likely a character of a string is escaped, in percent.</summary>
    public int EscapePercent { get; set; }

    public static ResponseText Parse(byte[] utf8Json)
    {
        using JsonDocument document = JsonDocument.Parse(utf8Json);
        return new ResponseText(Members(document.RootElement), Members(document.RootElement.GetProperty("answers")));
    }

    /// <summary>Gives a field a value, as the last answer when it has had none.</summary>
    public void Set(string path, string value)
    {
        int at = IndexOf(path);
        KeyValuePair<string, string> answer = KeyValuePair.Create($"\"{path}\"", value);
        if (at < 0)
            Answers.Add(answer);
        else
            Answers[at] = answer;
    }

    public void Remove(string path) => Answers.RemoveAt(IndexOf(path));

    public bool Has(string path) => IndexOf(path) >= 0;

    public ResponseText Clone() => new([.. Header], [.. Answers]);

    public byte[] ToUtf8(Random random)
    {
        var json = new StringBuilder();
        Append(json, random, Header, member => member == "\"answers\"" ? null : member);
        return Encoding.UTF8.GetBytes(json.ToString());
    }

    private int IndexOf(string path) => Answers.FindIndex(answer => answer.Key == $"\"{path}\"");

    private static List<KeyValuePair<string, string>> Members(JsonElement element) =>
        [.. element.EnumerateObject().Select(member => KeyValuePair.Create(Quoted(member.Name), member.Value.GetRawText()))];

    private static string Quoted(string name) => "\"" + name.Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private void Append(StringBuilder json, Random random, List<KeyValuePair<string, string>> members, Func<string, string?>? isPlain = null)
    {
        Mark(json, random, '{');
        for (int i = 0; i < members.Count; i++)
        {
            if (i > 0)
                Mark(json, random, ',');

            Token(json, random, members[i].Key);
            Mark(json, random, ':');
            if (isPlain is not null && isPlain(members[i].Key) is null)
                Append(json, random, Answers);
            else
                Token(json, random, members[i].Value);
        }

        Mark(json, random, '}');
    }

    private void Mark(StringBuilder json, Random random, char mark)
    {
        Space(json, random);
        json.Append(mark);
        Space(json, random);
    }

    private void Space(StringBuilder json, Random random)
    {
        if (random.Next(100) < SpacePercent)
            json.Append(Spaces[random.Next(Spaces.Length)]);
    }

    /// <summary>A value, with white space between its tokens and escapes in its strings.</summary>
    private void Token(StringBuilder json, Random random, string raw)
    {
        bool isInText = false;
        for (int i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '\\' && isInText && i + 1 < raw.Length)
            {
                json.Append(raw, i++, 2);
            }
            else if (raw[i] == '"')
            {
                isInText = !isInText;
                json.Append('"');
            }
            else if (isInText && random.Next(100) < EscapePercent)
            {
                json.Append(CultureInfo.InvariantCulture, $"\\u{(int)raw[i]:x4}");
            }
            else
            {
                json.Append(raw[i]);
                if (!isInText && raw[i] is ',' or '[' or ']')
                    Space(json, random);
            }
        }
    }
}
