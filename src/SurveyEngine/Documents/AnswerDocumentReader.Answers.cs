using System.Text.Json;
using SurveyEngine.Evaluation;
using SurveyEngine.Json;
using SurveyEngine.State;
using SurveyEngine.Values;

namespace SurveyEngine.Documents;

/// <content>The answers in a document, and what was typed and is no value.</content>
internal ref partial struct AnswerDocumentReader
{
    private void ReadAnswers()
    {
        if (_reader.TokenType == JsonTokenType.StartObject)
        {
            while (TryReadField(out Field? field))
            {
                if (field is not null)
                    ReadAnswer(field);

                _reader.Skip();
            }

            return;
        }

        Problems.LacksAnswers = true;
        Problems.AddHeader(WrongType(_kind.AnswersName, JsonTypeName.Of(_reader.TokenType)));
    }

    private void ReadEntered()
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            Problems.AddHeader(WrongType(_kind.EnteredName, JsonTypeName.Of(_reader.TokenType)));
            return;
        }

        while (TryReadField(out Field? field))
        {
            if (field is not null)
                ReadEntry(field);

            _reader.Skip();
        }
    }

    /// <summary>Reads the name of a field, and moves to its value.</summary>
    /// <param name="field">The field; null when it is unknown or was given before, which is reported.</param>
    /// <returns>Whether there is a name; if not, the object has ended.</returns>
    private bool TryReadField(out Field? field)
    {
        field = null;
        if (!_reader.Read() || _reader.TokenType != JsonTokenType.PropertyName)
            return false;

        int index = Find(_survey.FieldNames);
        string? unknown = index < 0 ? AnswerJson.ReadText(ref _reader) : null;
        _reader.Read();
        if (unknown is not null)
        {
            Problems.AddUnknownField(unknown);
        }
        else if (FieldSet.Contains(_workspace.Given, index))
        {
            Problems.RefuseDuplicate(_survey.Fields[index]);
        }
        else
        {
            FieldSet.Add(_workspace.Given, index);
            field = _survey.Fields[index];
        }

        return true;
    }

    private void ReadAnswer(Field field)
    {
        if (OptionReader.TryRead(ref _reader, field, _workspace.State))
        {
            // An empty list is a blank.
            if (!field.HasDraft(_workspace.State))
                field.Empty(_workspace.State);

            return;
        }

        if (field.Type.Answer == AnswerType.Text && _reader.TokenType == JsonTokenType.String)
            PardonBrokenText();

        field.TryAccept(AnswerJson.Read(ref _reader) with { Hints = _workspace.Hints }, _workspace.State, _workspace.Refusals);
        RefuseAll(field);
    }

    /// <summary>Enters a text again: it is a text, or a list of the text and the language that it was typed in.</summary>
    private void ReadEntry(Field field)
    {
        string type = JsonTypeName.Of(_reader.TokenType);
        AnswerValue entry = AnswerJson.Read(ref _reader).Value;
        (string? typed, string? language) = entry.Kind switch
        {
            AnswerValueKind.Text => (entry.AsText, null),
            AnswerValueKind.Options when entry.AsOptions is [var text, var tag] => (text, tag),
            _ => default((string?, string?)),
        };
        if (typed is null)
            Problems.Refuse(field, Problem.Error(ProblemCodes.WrongType, field.Path, ("found", type), ("expected", "text")));
        else if (EntryReader.Enter(_survey, field, typed, language, _workspace.State, _workspace.Refusals) == EntryOutcome.Refused)
            RefuseAll(field);

        _workspace.Refusals.Clear();
    }

    private void RefuseAll(Field field)
    {
        foreach (Problem problem in _workspace.Refusals)
            Problems.Refuse(field, problem);

        _workspace.Refusals.Clear();
    }
}
