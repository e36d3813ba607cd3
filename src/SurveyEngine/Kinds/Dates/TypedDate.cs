using SurveyEngine.Text;
using SurveyEngine.Values;

namespace SurveyEngine.Kinds.Dates;

/// <summary>
/// Reads dates and times as people type them, in half-width or full-width characters: <c>2026/11/28</c>, <c>2026.11.28</c>,
/// <c>2026年11月28日</c>, <c>9:30</c>, <c>9時30分</c>, and a date, white space or <c>T</c>, and a time. The order is always year, month, day,
/// with all four digits of the year: nothing is guessed.
/// </summary>
/// <param name="text">What was typed, in half-width characters.</param>
internal ref struct TypedDate(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    /// <summary>Reads what a person typed.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="type">What is asked for: a date, a time, or a date and time.</param>
    /// <returns>The number (<see cref="DateNumbers"/>); null when it has another form, or there is no such date or time.</returns>
    public static decimal? Read(string typed, ExprType type)
    {
        var reader = new TypedDate(WidthFolding.Fold(typed).AsSpan().Trim());
        decimal? number = type switch
        {
            ExprType.Date => reader.Date(),
            ExprType.Time => reader.Time(),
            _ => reader.DateTime(),
        };
        return reader._rest.IsEmpty ? number : null;
    }

    private decimal? DateTime()
    {
        ReadOnlySpan<char> all = _rest;
        decimal? day = Date();
        int dateLength = all.Length - _rest.Length;
        bool isSeparated = dateLength > 0 && all[dateLength - 1] == '日';
        isSeparated |= Skip('T') || SkipSpace();
        return isSeparated && day is { } date && Time() is { } time ? (date * DateNumbers.SecondsADay) + time : null;
    }

    private decimal? Date()
    {
        if (Digits(minCount: 4, maxCount: 4) is not { } year || _rest is not [var separator and ('/' or '.' or '-' or '年'), ..])
            return null;

        _rest = _rest[1..];
        bool isJapanese = separator == '年';
        if (Part(isJapanese) is not { } month || !Skip(isJapanese ? '月' : separator) || Part(isJapanese) is not { } day)
            return null;

        return !isJapanese || Skip('日') ? DateNumbers.DayOf(year, month, day) : null;
    }

    private decimal? Time()
    {
        if (Digits(minCount: 1, maxCount: 2) is not { } hour)
            return null;

        int? minute = 0;
        int? second = 0;
        if (Skip('時'))
        {
            if (!_rest.IsEmpty)
                minute = Part(takesSpace: true) is { } minutes && Skip('分') ? minutes : null;
            if (!_rest.IsEmpty)
                second = Part(takesSpace: true) is { } seconds && Skip('秒') ? seconds : null;
        }
        else
        {
            minute = Skip(':') ? Digits(minCount: 2, maxCount: 2) : null;
            if (!_rest.IsEmpty)
                second = Skip(':') ? Digits(minCount: 2, maxCount: 2) : null;
        }

        return hour < 24 && minute < 60 && second < 60 ? (((hour * 60) + minute.Value) * 60) + second.Value : null;
    }

    /// <summary>One or two digits, after white space where that is common.</summary>
    private int? Part(bool takesSpace)
    {
        if (takesSpace)
            SkipSpace();

        return Digits(minCount: 1, maxCount: 2);
    }

    private int? Digits(int minCount, int maxCount)
    {
        int number = 0;
        int count = 0;
        for (; count < _rest.Length && char.IsAsciiDigit(_rest[count]); count++)
        {
            if (count == maxCount)
                return null;

            number = (number * 10) + (_rest[count] - '0');
        }

        _rest = _rest[count..];
        return count >= minCount ? number : null;
    }

    private bool Skip(char expected)
    {
        if (_rest.IsEmpty || _rest[0] != expected)
            return false;

        _rest = _rest[1..];
        return true;
    }

    private bool SkipSpace()
    {
        int before = _rest.Length;
        _rest = _rest.TrimStart();
        return _rest.Length < before;
    }
}
