using System.Buffers;
using System.IO.Pipelines;
using Microsoft.Data.Sqlite;
using SurveyEngine;

// Worker DEFINITION DATABASE < POSTED: stores the valid ones of the responses that were posted, one a line, and logs what is wrong with the others.
Survey survey = Survey.Read(File.ReadAllBytes(args[0])).Value;

using var connection = new SqliteConnection($"Data Source={args[1]}");
connection.Open();
using var create = new SqliteCommand("create table if not exists response (fingerprint text not null, answers text not null)", connection);
create.ExecuteNonQuery();

// All or nothing: whoever runs the worker again after a failure gets no response twice.
using SqliteTransaction transaction = connection.BeginTransaction();
using var insert = new SqliteCommand("insert into response values ($fingerprint, $answers)", connection, transaction);
SqliteParameter fingerprint = insert.Parameters.Add("$fingerprint", SqliteType.Text), answers = insert.Parameters.Add("$answers", SqliteType.Text);

int line = 0, stored = 0;
PipeReader posted = PipeReader.Create(Console.OpenStandardInput());
ReadResult read;
do
{
    read = await posted.ReadAsync();
    ReadOnlySequence<byte> rest = read.Buffer;
    while (rest.PositionOf((byte)'\n') is { } end)
    {
        Take(rest.Slice(0, end));
        rest = rest.Slice(rest.GetPosition(1, end));
    }

    if (read.IsCompleted && !rest.IsEmpty)
        Take(rest);

    posted.AdvanceTo(rest.Start, rest.End);
}
while (!read.IsCompleted);

transaction.Commit();
Console.WriteLine($"{stored} of {line} stored");

void Take(in ReadOnlySequence<byte> json)
{
    line++;
    var (response, problems) = survey.ReadResponse(json);

    // A problem has no answer to a sensitive field in it, and as JSON it is one line, whatever was posted.
    foreach (Problem problem in problems)
        Console.Error.WriteLine($"line {line}: {problem.ToJson()}");

    if (response is null)
        return;

    (fingerprint.Value, answers.Value) = (response.Fingerprint, response.ToJson());
    insert.ExecuteNonQuery();
    stored++;
}
