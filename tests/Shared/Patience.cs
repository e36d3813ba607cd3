namespace SurveyEngine.Tests;

/// <summary>Every wait of a test has this limit; a test that reaches it fails, and says what it waited for.</summary>
internal static class Patience
{
    /// <summary>Enough for a machine that is busy with ten other things: what has not come by then never comes.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Waits for a task.</summary>
    /// <param name="task">The task.</param>
    /// <param name="what">What is waited for: "the tool to end".</param>
    /// <param name="soFar">What has come until the limit was reached; null: nothing can be said.</param>
    public static void Wait(Task task, string what, Func<string>? soFar = null)
    {
        // Task.Wait would wrap what the task throws.
        if (!((IAsyncResult)task).AsyncWaitHandle.WaitOne(Limit))
            throw Exhausted(what, soFar?.Invoke());

        task.GetAwaiter().GetResult();
    }

    /// <summary>Runs something, which must end by itself.</summary>
    /// <param name="action">What is run.</param>
    /// <param name="what">What is waited for.</param>
    /// <param name="soFar">What has come until the limit was reached; null: nothing can be said.</param>
    public static void Run(Action action, string what, Func<string>? soFar = null) => Wait(Start(action), what, soFar);

    /// <summary>Starts something that may block, on a thread of its own: a pool without a free thread would make others wait.</summary>
    public static Task Start(Action action) =>
        Task.Factory.StartNew(action, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <inheritdoc cref="Wait(Task, string, Func{string})"/>
    /// <returns>What the task returns.</returns>
    public static T Wait<T>(Task<T> task, string what, Func<string>? soFar = null)
    {
        Wait((Task)task, what, soFar);
        return task.GetAwaiter().GetResult();
    }

    /// <summary>The failure of a wait that reached the limit.</summary>
    public static TimeoutException Exhausted(string what, string? soFar = null) =>
        new($"Waited {Limit.TotalSeconds:0} s for {what}, in vain.{(soFar is null ? "" : $" So far:\n{soFar}")}");
}
