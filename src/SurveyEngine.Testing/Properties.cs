using FsCheck;

namespace SurveyEngine.Testing;

/// <summary>
/// Runs properties with FsCheck, in any test framework: on random cases, throwing when a case fails, when too many cases were discarded,
/// or when the cases never reached what they must reach. A failure tells the smallest case found and its seed:
/// <c>SURVEYENGINE_REPLAY=seed,gamma,size dotnet test --filter ThatTest</c> runs that one case again. An ordinary run begins with the same
/// cases each time; <c>SURVEYENGINE_CASES=1000</c> asks for 1,000 cases of every property, which are others each time.
/// </summary>
public static class Properties
{
    /// <summary>Checks that the body throws for no input, and that each label was seen often enough.</summary>
    /// <typeparam name="T">The type of the inputs; a failure shows the <see cref="object.ToString"/> of one.</typeparam>
    /// <param name="inputs">The generator of inputs, which also makes them smaller after a failure.</param>
    /// <param name="body">Asserts something about an input.</param>
    /// <param name="labels">What the inputs must reach, so that the property does not hold for lack of interesting cases.</param>
    /// <exception cref="PropertyException">The property does not hold, or was not really tested.</exception>
    public static void Check<T>(Arbitrary<T> inputs, Action<T> body, params ReadOnlySpan<Label<T>> labels) =>
        Check(RunSettings.DefaultCases, inputs, body, labels);

    /// <summary>Checks a number of cases.</summary>
    /// <typeparam name="T">The type of the inputs; a failure shows the <see cref="object.ToString"/> of one.</typeparam>
    /// <param name="cases">The number of cases. The environment variable <c>SURVEYENGINE_CASES</c> has priority.</param>
    /// <param name="inputs">The generator of inputs, which also makes them smaller after a failure.</param>
    /// <param name="body">Asserts something about an input.</param>
    /// <param name="labels">What the inputs must reach, so that the property does not hold for lack of interesting cases.</param>
    /// <exception cref="PropertyException">The property does not hold, or was not really tested.</exception>
    public static void Check<T>(int cases, Arbitrary<T> inputs, Action<T> body, params ReadOnlySpan<Label<T>> labels)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(body);
        PropertyRun<T> run = new(body, labels.ToArray());
        run.Check(inputs, cases, RunSettings.OfTheEnvironment);
    }

    /// <summary>Checks with FsCheck's own settings, such as those of its <c>[Property]</c> attribute.</summary>
    /// <typeparam name="T">The type of the inputs; a failure shows the <see cref="object.ToString"/> of one.</typeparam>
    /// <param name="config">
    /// The number of cases, their sizes, and the seed of the first one: without a seed, that of an ordinary run. The environment variables
    /// have priority. Its runner is not used, and cases run one after the other.
    /// </param>
    /// <param name="inputs">The generator of inputs, which also makes them smaller after a failure.</param>
    /// <param name="body">Asserts something about an input.</param>
    /// <param name="labels">What the inputs must reach, so that the property does not hold for lack of interesting cases.</param>
    /// <exception cref="PropertyException">The property does not hold, or was not really tested.</exception>
    public static void Check<T>(Config config, Arbitrary<T> inputs, Action<T> body, params ReadOnlySpan<Label<T>> labels)
    {
        ArgumentNullException.ThrowIfNull(config);
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(body);
        PropertyRun<T> run = new(body, labels.ToArray());
        run.Check(inputs, config, RunSettings.OfTheEnvironment);
    }

    /// <summary>Checks a property made with FsCheck's own API, such as one with preconditions or a state machine.</summary>
    /// <param name="property">The property.</param>
    /// <exception cref="PropertyException">The property does not hold, or was not really tested.</exception>
    public static void Check(Property property)
    {
        ArgumentNullException.ThrowIfNull(property);
        PropertyRunner.Run(property, RunSettings.Default, RunSettings.OfTheEnvironment, describe: () => null);
    }

    /// <summary>
    /// Checks that something holds for every respondent of a survey, at the start and after each step.
    /// </summary>
    /// <param name="survey">The survey.</param>
    /// <param name="body">Asserts something about a session.</param>
    /// <param name="labels">
    /// What the respondents must reach in the end, so that the property does not hold for lack of interesting cases.
    /// </param>
    /// <exception cref="PropertyException">
    /// The property does not hold, and the message tells the story of the respondent; or it was not really tested.
    /// </exception>
    public static void Always(Survey survey, Action<SurveySession> body, params ReadOnlySpan<Label<SurveySession>> labels)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(body);
        Label<Respondent>[] atTheEnd = Array.ConvertAll(
            labels.ToArray(), label => new Label<Respondent>(label.Name, respondent => label.Holds(respondent.Play()), label.AtLeast));
        Check(SurveyGen.Respondents(survey), respondent => respondent.Play(body), atTheEnd);
    }
}
