using System.Text;

namespace SurveyEngine.DefinitionFiles.Forms;

/// <summary>The name of a property, also as the bytes to compare with.</summary>
internal sealed class JsonName(string value)
{
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(value);

    public string Value => value;

    public ReadOnlySpan<byte> Utf8 => _utf8;
}
