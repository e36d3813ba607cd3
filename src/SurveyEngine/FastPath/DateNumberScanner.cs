using SurveyEngine.Documents;
using SurveyEngine.Kinds.Dates;
using SurveyEngine.State;
using SurveyEngine.Values;

namespace SurveyEngine.FastPath;

/// <summary>Reads a date, a time, or a date and time.</summary>
internal sealed class DateNumberScanner(Field field, DateNumberRules rules) : FieldScanner
{
    public override int Scan(ReadOnlySpan<byte> json, int at, ReadingWorkspace workspace, out bool isSound)
    {
        isSound = false;
        if (JsonCursor.At(json, at) != '"')
            return JsonCursor.NotFound;

        // No form has an escape sequence or a character of several bytes, which are no digits either.
        Span<char> form = stackalloc char[DateNumbers.MaxFormLength];
        int length = 0;
        for (at++; JsonCursor.At(json, at) is not (byte)'"' and var character; at++)
        {
            if (length == form.Length)
                return JsonCursor.NotFound;

            form[length++] = (char)character;
        }

        if (DateNumbers.Read(form[..length], rules.Number) is not { } number)
            return JsonCursor.NotFound;

        isSound = rules.Accepts(number);
        field.StoreDraft(number, workspace.State);
        return at + 1;
    }
}
