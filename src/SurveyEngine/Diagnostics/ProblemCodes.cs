namespace SurveyEngine;

/// <summary>
/// The identity of every problem. Texts are look-ups; <c>docs/reference/problem-codes.md</c> describes each code and its arguments.
/// </summary>
public static class ProblemCodes
{
    /// <summary>A shown field that must be answered is blank.</summary>
    public const string Required = "required";

    /// <summary>A shown field whose answer is requested is blank: a warning, asking "are you sure?".</summary>
    public const string Requested = "requested";

    /// <summary>A text has more than <c>maxLength</c> characters, counted as the field counts.</summary>
    public const string TooLong = "too_long";

    /// <summary>A text that is not blank has fewer than <c>minLength</c> characters, counted as the field counts.</summary>
    public const string TooShort = "too_short";

    /// <summary>A text does not have the form its field asks for: <c>oneLine</c>, <c>email</c>, <c>ascii</c> or <c>pattern</c>.</summary>
    public const string BadFormat = "bad_format";

    /// <summary>A number is below <c>min</c>, or beyond the range of numbers.</summary>
    public const string BelowMinimum = "below_minimum";

    /// <summary>A number is above <c>max</c>, or beyond the range of numbers.</summary>
    public const string AboveMaximum = "above_maximum";

    /// <summary>A number has more decimals than <c>decimals</c>, trailing zeros aside.</summary>
    public const string TooManyDecimals = "too_many_decimals";

    /// <summary>An answered multi has fewer than <c>min</c> options selected.</summary>
    public const string TooFew = "too_few";

    /// <summary>A multi has more than <c>max</c> options selected.</summary>
    public const string TooMany = "too_many";

    /// <summary>An exclusive option is selected together with others.</summary>
    public const string Exclusive = "exclusive";

    /// <summary>A constraint does not hold; the message is its own.</summary>
    public const string Constraint = "constraint";

    /// <summary>A calculated field is answered, or a response has another value for it.</summary>
    public const string Calculated = "calculated";

    /// <summary>A response was filled in with another parameter than the one given.</summary>
    public const string WrongParameter = "wrong_parameter";

    /// <summary>A posted response answers a hidden field, or selects a hidden option (<c>option</c>).</summary>
    public const string NotShown = "not_shown";

    /// <summary>A consistency rule does not hold; the text is the rule's own.</summary>
    public const string Rule = "rule";

    /// <summary>There is no such field, or no such property.</summary>
    public const string UnknownField = "unknown_field";

    /// <summary>A value has the wrong JSON type for its place.</summary>
    public const string WrongType = "wrong_type";

    /// <summary>A typed number may mean two things, as <c>1.200</c> does; it is not guessed which.</summary>
    public const string AmbiguousNumber = "ambiguous_number";

    /// <summary>There is no such option.</summary>
    public const string UnknownOption = "unknown_option";

    /// <summary>A field is answered twice, a property appears twice, or a rule names a field twice.</summary>
    public const string DuplicateField = "duplicate_field";

    /// <summary>An option is selected twice.</summary>
    public const string DuplicateOption = "duplicate_option";

    /// <summary>A text contains a lone surrogate, invalid UTF-8 or a control character other than tab and line breaks.</summary>
    public const string MalformedText = "malformed_text";

    /// <summary>The bytes are not JSON (RFC 8259) in UTF-8, nested at most 64 deep.</summary>
    public const string MalformedJson = "malformed_json";

    /// <summary>A text is over the technical cap of 64 KiB of UTF-8, or an input over its size limit.</summary>
    public const string TooLarge = "too_large";

    /// <summary>The response or saved session belongs to another survey.</summary>
    public const string WrongSurvey = "wrong_survey";

    /// <summary>The response or saved session belongs to another version of the survey.</summary>
    public const string WrongVersion = "wrong_version";

    /// <summary>A saved session was given where a response is wanted, or the other way round.</summary>
    public const string WrongDocument = "wrong_document";

    /// <summary>A JSON object has a property that is not one of its known ones.</summary>
    public const string UnknownProperty = "unknown_property";

    /// <summary>A JSON object has a property twice.</summary>
    public const string DuplicateProperty = "duplicate_property";

    /// <summary>A JSON object lacks a property that it needs.</summary>
    public const string MissingProperty = "missing_property";

    /// <summary>A property has a value that is not one of its known ones.</summary>
    public const string UnknownValue = "unknown_value";

    /// <summary>A property has a value outside what it may be.</summary>
    public const string InvalidValue = "invalid_value";

    /// <summary>An id or a code has characters that names may not have, or is a word of the condition language.</summary>
    public const string InvalidId = "invalid_id";

    /// <summary>Two sections or questions, or two rules, have the same id.</summary>
    public const string DuplicateId = "duplicate_id";

    /// <summary>Two options of a question, or two rows of a matrix, have the same code.</summary>
    public const string DuplicateCode = "duplicate_code";

    /// <summary>Two ids, or two codes, differ in their characters but read the same.</summary>
    public const string SimilarIds = "similar_ids";

    /// <summary>Two options of a choice, or two rows of a matrix, read the same.</summary>
    public const string DuplicateLabel = "duplicate_label";

    /// <summary>Braces in a text hold no name that can be put in, and stay as they are.</summary>
    public const string UnknownPlaceholder = "unknown_placeholder";

    /// <summary>A text puts an optional answer in, and does not tell what to say without one.</summary>
    public const string BlankPlaceholder = "blank_placeholder";

    /// <summary>A text holds markup, which is shown as it is written.</summary>
    public const string Markup = "markup";

    /// <summary>A text has white space at its ends or twice in a row.</summary>
    public const string StraySpace = "stray_space";

    /// <summary>A text for people is blank.</summary>
    public const string EmptyText = "empty_text";

    /// <summary>A choice has no options, or a matrix no rows.</summary>
    public const string NoOptions = "no_options";

    /// <summary>A choice has both options of its own and the name of an option set.</summary>
    public const string OptionsTwice = "options_twice";

    /// <summary>A choice names an option set that the definition lacks.</summary>
    public const string UnknownOptionSet = "unknown_option_set";

    /// <summary>No choice uses the option set.</summary>
    public const string UnusedOptionSet = "unused_option_set";

    /// <summary>A minimum is above its maximum.</summary>
    public const string CrossedLimits = "crossed_limits";

    /// <summary>The limits of a text exclude each other, so that nothing can be entered.</summary>
    public const string ImpossibleLimits = "impossible_limits";

    /// <summary>With some answers, fewer options of a multi are shown than must be selected.</summary>
    public const string TooFewShown = "too_few_shown";

    /// <summary>A pattern is not a regular expression of the kind that a definition may have, or too large.</summary>
    public const string InvalidPattern = "invalid_pattern";

    /// <summary>Sections are nested more than 32 deep.</summary>
    public const string TooDeep = "too_deep";

    /// <summary>A survey would have too many fields, options or characters of paths: rows and options multiply.</summary>
    public const string TooExtensive = "too_extensive";

    /// <summary>A condition cannot be read.</summary>
    public const string ConditionSyntax = "condition_syntax";

    /// <summary>A condition is nested more than 64 deep.</summary>
    public const string ConditionTooDeep = "condition_too_deep";

    /// <summary>A condition or a rule names a field that the definition lacks.</summary>
    public const string UnknownName = "unknown_name";

    /// <summary>An operator or function of a condition cannot be applied to its operand.</summary>
    public const string WrongOperand = "wrong_operand";

    /// <summary>Inside <c>any( )</c>, <c>all( )</c> or <c>count( )</c> there must be exactly one matrix, and no other of these.</summary>
    public const string Quantifier = "quantifier";

    /// <summary>An expression calls a function that the language lacks.</summary>
    public const string UnknownFunction = "unknown_function";

    /// <summary>A function is given too few or too many arguments.</summary>
    public const string WrongArguments = "wrong_arguments";

    /// <summary>A literal cannot be what its place asks for: it is no date, or no number of decimals.</summary>
    public const string InvalidLiteral = "invalid_literal";

    /// <summary>An expression names an attribute that no option or row has.</summary>
    public const string UnknownAttribute = "unknown_attribute";

    /// <summary>What is shown would depend on itself.</summary>
    public const string Cycle = "cycle";

    /// <summary>A <c>visibleWhen</c>, or a name in the braces of a text, refers to a field that comes later.</summary>
    public const string ForwardReference = "forward_reference";

    /// <summary>A condition can only be true, or only be false.</summary>
    public const string ConstantCondition = "constant_condition";

    /// <summary>A comparison inside a condition can never hold.</summary>
    public const string ImpossibleComparison = "impossible_comparison";

    /// <summary>A <c>visibleWhen</c> is a lone <c>!=</c> with a field that may be blank, when it does not hold.</summary>
    public const string UnequalToBlank = "unequal_to_blank";

    /// <summary>
    /// A translation or message catalog lacks a text or has a blank one; the definition's own, or the English one, is shown instead.
    /// </summary>
    public const string MissingTranslation = "missing_translation";

    /// <summary>A translation has a text that the definition does not ask for.</summary>
    public const string UnknownTranslation = "unknown_translation";

    /// <summary>A translation is into the definition's own language: it replaces the texts of the definition.</summary>
    public const string OwnLanguage = "own_language";

    /// <summary>There are more problems than the thousand of the report.</summary>
    public const string MoreProblems = "more_problems";
}
