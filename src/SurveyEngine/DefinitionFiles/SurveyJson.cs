using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using SurveyEngine.DefinitionFiles;
using SurveyEngine.Json;
using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>
/// Reads and writes definitions as JSON (RFC 8259) in UTF-8, with or without a byte order mark. Reading is strict and reports all
/// problems of a file at once; writing is canonical. The format is described in <c>docs/reference/definition-format.md</c>.
/// </summary>
public static class SurveyJson
{
    /// <summary>
    /// An encoder for JSON beside that of the engine: it escapes quotes, backslashes, control characters and lone surrogates, and leaves
    /// everything else readable.
    /// </summary>
    internal static JavaScriptEncoder Encoder => ReadableEncoder.Instance;

    /// <summary>Reads a definition. Whether it is sound is checked when it is compiled.</summary>
    /// <param name="utf8Json">
    /// The file: at most 64 MiB, nested at most 128 deep, the name of an option set at most 256 bytes.
    /// </param>
    /// <returns>The definition, or the problems with their positions and JSON paths, in the order of the file.</returns>
    public static Outcome<SurveyDefinition> Read(ReadOnlySpan<byte> utf8Json) =>
        JsonFile.Read(utf8Json, DefinitionMaps.Survey);

    /// <summary>Reads a definition. Whether it is sound is checked when it is compiled.</summary>
    /// <param name="utf8Json">The file, which is read to the end and left open: at most 64 MiB, nested at most 128 deep.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The definition, or the problems with their positions and JSON paths, in the order of the file.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async Task<Outcome<SurveyDefinition>> ReadAsync(Stream utf8Json, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using RentedBytes bytes = await RentedBytes.ReadAsync(utf8Json, JsonFile.MaxSize, cancellationToken).ConfigureAwait(false);
        return Read(bytes.Span);
    }

    /// <summary>Reads consistency rules to be added to a survey: a file of the form <c>{ "rules": [ … ] }</c>.</summary>
    /// <param name="utf8Json">The file: at most 64 MiB, nested at most 128 deep.</param>
    /// <returns>The rules, or the problems with their positions and JSON paths, in the order of the file.</returns>
    public static Outcome<ValueList<Rule>> ReadRules(ReadOnlySpan<byte> utf8Json) =>
        JsonFile.Read(utf8Json, DefinitionMaps.RulePack);

    /// <summary>
    /// Writes a definition canonically: properties in a fixed order, defaults left out, two spaces of indent, LF, a final line
    /// break, and strings escaped as RFC 8785 does, which leaves every readable character as it is. Equal definitions give
    /// equal bytes, which are read as an equal definition.
    /// </summary>
    /// <param name="definition">The definition.</param>
    /// <returns>The file, in UTF-8.</returns>
    /// <exception cref="ArgumentException">
    /// A part that must be there is null, or a value is none of its enumeration; the message has its JSON path.
    /// </exception>
    public static byte[] Write(SurveyDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return JsonMapWriter.Write(DefinitionMaps.Survey, definition);
    }

    /// <summary>Writes a definition canonically, as <see cref="Write(SurveyDefinition)"/> does.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="output">What receives the bytes; none, where the definition cannot be written.</param>
    /// <exception cref="ArgumentException">
    /// A part that must be there is null, or a value is none of its enumeration; the message has its JSON path.
    /// </exception>
    public static void WriteTo(SurveyDefinition definition, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Write(definition));
    }

    /// <summary>
    /// Computes the identity of a definition: the SHA-256 of its canonical bytes (FIPS 180-4). The order of properties and the white
    /// space of the file it was read from do not matter; everything else does.
    /// </summary>
    /// <param name="definition">The definition.</param>
    /// <returns>The form <c>sha256:</c> and 64 lower-case hexadecimal digits.</returns>
    public static string Fingerprint(SurveyDefinition definition) =>
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Write(definition)));
}
