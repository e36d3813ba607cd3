using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace SurveyEngine.Testing;

/// <summary>A run of one property; it counts what the cases reach, and keeps the last case that failed, which is the smallest.</summary>
internal sealed class PropertyRun<T>(Action<T> body, Label<T>[] labels)
{
    private readonly int[] _seen = new int[labels.Length];
    private int _cases;
    private (T Input, Exception Exception)? _failure;

    /// <summary>The number of cases with each label.</summary>
    public IReadOnlyList<int> Seen => _seen;

    public void Check(Arbitrary<T> inputs, int? cases, RunSettings settings) =>
        Check(inputs, RunSettings.Default.WithMaxTest(cases ?? RunSettings.DefaultCases), settings);

    public void Check(Arbitrary<T> inputs, Config config, RunSettings settings)
    {
        PropertyRunner.Run(Prop.ForAll(inputs, Try), config, settings, Describe);
        if (settings.Replay is null)
            FailWhenVacuous();
    }

    private void Try(T input)
    {
        try
        {
            body(input);
        }
        catch (Exception exception)
        {
            _failure = (input, exception);
            throw;
        }

        _cases++;
        for (int i = 0; i < labels.Length; i++)
            _seen[i] += labels[i].Holds(input) ? 1 : 0;
    }

    private void FailWhenVacuous()
    {
        for (int i = 0; i < labels.Length; i++)
        {
            if (_seen[i] == 0 || _seen[i] < labels[i].AtLeast * _cases)
            {
                throw new PropertyException(string.Create(
                    CultureInfo.InvariantCulture, $"Vacuous: \"{labels[i].Name}\" was seen in {_seen[i]} of {_cases} cases."));
            }
        }
    }

    private PropertyException? Describe() =>
        _failure is var (input, exception) ? new PropertyException($"{exception.Message}\n{input}", exception) : null;
}
