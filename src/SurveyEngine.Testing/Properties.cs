using FsCheck;

namespace SurveyEngine.Testing;

/// <summary>
/// The door to FsCheck, for any test framework: runs a property on random cases and throws when it fails, when too many cases
/// were discarded, or when the cases never reached what they were made for. A failure tells the smallest case found and its
/// seed: <c>SURVEYENGINE_REPLAY=seed,gamma,size dotnet test --filter ThatTest</c> runs that one case again.
/// An ordinary run begins with the same cases each time; <c>SURVEYENGINE_CASES=1000</c> asks for so many of every property, and for
/// others each time.
/// </summary>
public static class Properties
{
    /// <summary>Checks that the body does not throw for any input, and that each label was seen often enough.</summary>
    /// <typeparam name="T">What the property is about; a failure shows its <see cref="object.ToString"/>.</typeparam>
    /// <param name="inputs">What makes the inputs, and makes them smaller after a failure.</param>
    /// <param name="body">Asserts something about an input.</param>
    /// <param name="labels">What the inputs must reach, lest the property holds for want of interesting cases.</param>
    /// <exception cref="PropertyException">The property does not hold, or was not put to the test.</exception>
    public static void Check<T>(Arbitrary<T> inputs, Action<T> body, params ReadOnlySpan<Label<T>> labels) =>
        Check(RunSettings.DefaultCases, inputs, body, labels);

    /// <summary>Checks as many cases as asked for.</summary>
    /// <typeparam name="T">What the property is about; a failure shows its <see cref="object.ToString"/>.</typeparam>
    /// <param name="cases">How many cases. The environment variable <c>SURVEYENGINE_CASES</c> goes before it.</param>
    /// <param name="inputs">What makes the inputs, and makes them smaller after a failure.</param>
    /// <param name="body">Asserts something about an input.</param>
    /// <param name="labels">What the inputs must reach, lest the property holds for want of interesting cases.</param>
    /// <exception cref="PropertyException">The property does not hold, or was not put to the test.</exception>
    public static void Check<T>(int cases, Arbitrary<T> inputs, Action<T> body, params ReadOnlySpan<Label<T>> labels)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(body);
        PropertyRun<T> run = new(body, labels.ToArray());
        run.Check(inputs, cases, RunSettings.OfTheEnvironment);
    }

    /// <summary>Checks with FsCheck's own settings, such as those of its <c>[Property]</c> attribute.</summary>
    /// <typeparam name="T">What the property is about; a failure shows its <see cref="object.ToString"/>.</typeparam>
    /// <param name="config">
    /// The number of cases, their sizes, and where they begin: where it says nothing of that, an ordinary run. The environment
    /// variables go before it. Its runner is not used, and cases run one after the other.
    /// </param>
    /// <param name="inputs">What makes the inputs, and makes them smaller after a failure.</param>
    /// <param name="body">Asserts something about an input.</param>
    /// <param name="labels">What the inputs must reach, lest the property holds for want of interesting cases.</param>
    /// <exception cref="PropertyException">The property does not hold, or was not put to the test.</exception>
    public static void Check<T>(Config config, Arbitrary<T> inputs, Action<T> body, params ReadOnlySpan<Label<T>> labels)
    {
        ArgumentNullException.ThrowIfNull(config);
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(body);
        PropertyRun<T> run = new(body, labels.ToArray());
        run.Check(inputs, config, RunSettings.OfTheEnvironment);
    }

    /// <summary>Checks a property that FsCheck's own API made, one with preconditions or a state machine.</summary>
    /// <param name="property">The property.</param>
    /// <exception cref="PropertyException">The property does not hold, or was not put to the test.</exception>
    public static void Check(Property property)
    {
        ArgumentNullException.ThrowIfNull(property);
        PropertyRunner.Run(property, RunSettings.Usual, RunSettings.OfTheEnvironment, describe: () => null);
    }

    /// <summary>
    /// Checks that something holds for every respondent of a survey: at the start, and after each thing that he or she does.
    /// </summary>
    /// <param name="survey">The survey.</param>
    /// <param name="body">Asserts something about a session.</param>
    /// <param name="labels">What the respondents must reach, in the end, lest the property holds for want of interesting cases.</param>
    /// <exception cref="PropertyException">It does not hold; the message tells the story of the respondent.</exception>
    public static void Always(Survey survey, Action<SurveySession> body, params ReadOnlySpan<Label<SurveySession>> labels)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(body);
        Label<Respondent>[] atTheEnd = Array.ConvertAll(
            labels.ToArray(), label => new Label<Respondent>(label.Name, respondent => label.Holds(respondent.Play()), label.AtLeast));
        Check(SurveyGen.Respondents(survey), respondent => respondent.Play(body), atTheEnd);
    }
}
