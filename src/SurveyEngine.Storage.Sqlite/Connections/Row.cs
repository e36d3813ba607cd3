using Microsoft.Data.Sqlite;

namespace SurveyEngine.Storage.Sqlite.Connections;

/// <summary>Columns of a row as what they stand for.</summary>
internal static class Row
{
    public static StoredBytes Bytes(this SqliteDataReader row, int column) => row.GetFieldValue<byte[]>(column);

    public static string? TextOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static SecretHash? HashOrNull(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : SecretHash.FromStored(row.GetFieldValue<byte[]>(column));

    public static Guid Id(this SqliteDataReader row, int column) => new(row.GetFieldValue<byte[]>(column), bigEndian: true);

    public static Guid? IdOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.Id(column);

    public static DateTimeOffset Time(this SqliteDataReader row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    public static DateTimeOffset? TimeOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.Time(column);
}
