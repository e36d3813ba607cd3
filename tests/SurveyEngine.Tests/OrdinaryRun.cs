using FsCheck.Xunit;

// As many cases as our own properties have, and as they, the same ones each time.
[assembly: Properties(MaxTest = 200, Replay = "20261122,11400714819323198485")]
