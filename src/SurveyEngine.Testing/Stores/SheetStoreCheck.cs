using SurveyEngine.Storage;
using SurveyEngine.Testing.Stores;

namespace SurveyEngine.Testing;

/// <summary>One thing that every store of sheets must do.</summary>
public sealed class SheetStoreCheck
{
    private readonly Func<StoreScene, Task> _check;

    internal SheetStoreCheck(string name, Func<StoreScene, Task> check)
    {
        Name = name;
        _check = check;
    }

    /// <summary>What must hold, as a sentence.</summary>
    public string Name { get; }

    /// <summary>Checks a store.</summary>
    /// <param name="open">
    /// Opens a store that is empty. Each check has one for itself, and disposes of it when it is an <see cref="IAsyncDisposable"/>.
    /// </param>
    /// <exception cref="SheetStoreException">The store does something else; the message says what was expected of it.</exception>
    public async Task RunAsync(Func<ValueTask<ISheetStore>> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        ISheetStore store = await open();
        try
        {
            await Task.Run(() => _check(new(store, Name)));
        }
        catch (Exception fault) when (fault is not SheetStoreException)
        {
            throw new SheetStoreException($"{Name}: the store threw what it should not, {fault.GetType().Name}: {fault.Message}", fault);
        }
        finally
        {
            if (store is IAsyncDisposable disposable)
                await disposable.DisposeAsync();
        }
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
