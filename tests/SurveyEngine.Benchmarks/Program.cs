using System.Globalization;
using SurveyEngine.Benchmarks.Fuzzing;

return args switch
{
    ["fuzz", var cases, var seed] => Fuzz.Run(int.Parse(cases, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture)) == 0 ? 0 : 1,
    _ => 2,
};
