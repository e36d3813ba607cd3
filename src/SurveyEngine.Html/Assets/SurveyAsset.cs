using System.Security.Cryptography;

namespace SurveyEngine.Html;

/// <summary>A file that pages link, embedded in the package. Its name has a part of its hash, so that a browser may keep it for ever.</summary>
public sealed class SurveyAsset
{
    private readonly byte[] _bytes;

    internal SurveyAsset(string file, string contentType)
    {
        using Stream stream = typeof(SurveyAsset).Assembly.GetManifestResourceStream(file)
            ?? throw new ArgumentException($"There is no file {file} in this assembly.", nameof(file));
        _bytes = new byte[stream.Length];
        stream.ReadExactly(_bytes);
        string hash = Convert.ToHexStringLower(SHA256.HashData(_bytes).AsSpan(0, 5));
        Name = $"{Path.GetFileNameWithoutExtension(file)}.{hash}{Path.GetExtension(file)}";
        ContentType = contentType;
    }

    /// <summary>The name under which pages link it: <c>survey.1a2b3c4d5e.css</c>.</summary>
    public string Name { get; }

    /// <summary>The media type, for the header of that name.</summary>
    public string ContentType { get; }

    /// <summary>The bytes, in UTF-8.</summary>
    public ReadOnlyMemory<byte> Content => _bytes;
}
