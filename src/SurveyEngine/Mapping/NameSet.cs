using System.Text;
using SurveyEngine.Text;

namespace SurveyEngine.Mapping;

/// <summary>Ids or codes that must be unique among each other, and should not read the same.</summary>
internal sealed class NameSet
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>The first name of each look; null while all names are ASCII, where no two look the same.</summary>
    private Dictionary<string, string>? _byLook;

    /// <summary>Adds a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="similar">A name added before that reads the same; null when there is none.</param>
    /// <returns>False when it is there already.</returns>
    public bool Add(string name, out string? similar)
    {
        similar = null;
        if (!_names.Add(name))
            return false;

        if (_byLook is null)
        {
            if (Ascii.IsValid(name))
                return true;

            _byLook = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (string earlier in _names)
                _byLook.TryAdd(LookAlikes.Fold(earlier), earlier);
        }

        string look = LookAlikes.Fold(name);
        if (!_byLook.TryAdd(look, name) && _byLook[look] != name)
            similar = _byLook[look];

        return true;
    }
}
