namespace SurveyEngine.Definitions;

/// <summary>
/// The ids of the questions of <see cref="CybersecuritySurvey"/>, and the paths of the fields that are only a part of a
/// question: the rows of a matrix (<c>_Row</c> and the printed number) and the texts attached to options (the option's
/// letter). The id of a question that is no matrix is also the path of its field.
/// </summary>
public static class CybersecurityFields
{
    /// <summary>Use of medical information systems: a matrix.</summary>
    public const string Q1_1 = "Q1-1";

    /// <summary>Use of medical information systems: medical billing.</summary>
    public const string Q1_1_Row1 = "Q1-1.1";

    /// <summary>Use of medical information systems: electronic medical records.</summary>
    public const string Q1_1_Row2 = "Q1-1.2";

    /// <summary>Use of medical information systems: online eligibility verification.</summary>
    public const string Q1_1_Row3 = "Q1-1.3";

    /// <summary>Use of medical information systems: online claims submission.</summary>
    public const string Q1_1_Row4 = "Q1-1.4";

    /// <summary>Use of medical information systems: medical image management.</summary>
    public const string Q1_1_Row5 = "Q1-1.5";

    /// <summary>Use of medical information systems: order entry.</summary>
    public const string Q1_1_Row6 = "Q1-1.6";

    /// <summary>Use of medical information systems: appointment scheduling.</summary>
    public const string Q1_1_Row7 = "Q1-1.7";

    /// <summary>Use of medical information systems: health checkups.</summary>
    public const string Q1_1_Row8 = "Q1-1.8";

    /// <summary>Use of medical information systems: telemedicine.</summary>
    public const string Q1_1_Row9 = "Q1-1.9";

    /// <summary>Use of medical information systems: regional healthcare coordination.</summary>
    public const string Q1_1_Row10 = "Q1-1.10";

    /// <summary>Use of medical information systems: test equipment integration and data collection.</summary>
    public const string Q1_1_Row11 = "Q1-1.11";

    /// <summary>Use of medical information systems: test report creation and output.</summary>
    public const string Q1_1_Row12 = "Q1-1.12";

    /// <summary>Data backup: a matrix.</summary>
    public const string Q1_2 = "Q1-2";

    /// <summary>Data backup: medical billing.</summary>
    public const string Q1_2_Row1 = "Q1-2.1";

    /// <summary>Data backup: medical billing, the other method.</summary>
    public const string Q1_2_Row1_I = "Q1-2.1.i";

    /// <summary>Data backup: electronic medical records.</summary>
    public const string Q1_2_Row2 = "Q1-2.2";

    /// <summary>Data backup: electronic medical records, the other method.</summary>
    public const string Q1_2_Row2_I = "Q1-2.2.i";

    /// <summary>Data backup: medical image management.</summary>
    public const string Q1_2_Row5 = "Q1-2.5";

    /// <summary>Data backup: medical image management, the other method.</summary>
    public const string Q1_2_Row5_I = "Q1-2.5.i";

    /// <summary>Management structure for information systems.</summary>
    public const string Q2_1 = "Q2-1";

    /// <summary>Maintenance contracts.</summary>
    public const string Q2_2 = "Q2-2";

    /// <summary>Why the maintenance contract does not specify the demarcation of responsibility.</summary>
    public const string Q2_2_1 = "Q2-2-1";

    /// <summary>Cybersecurity training.</summary>
    public const string Q2_3 = "Q2-3";

    /// <summary>Management of network diagrams.</summary>
    public const string Q3_1 = "Q3-1";

    /// <summary>Management of information system accounts.</summary>
    public const string Q3_2 = "Q3-2";

    /// <summary>Sources of vulnerability information.</summary>
    public const string Q3_3 = "Q3-3";

    /// <summary>Spending on security measures.</summary>
    public const string Q4_1 = "Q4-1";

    /// <summary>Annual budget for security measures, in units of 10,000 yen.</summary>
    public const string Q4_1_1 = "Q4-1-1";

    /// <summary>Cyber insurance.</summary>
    public const string Q4_2 = "Q4-2";

    /// <summary>Business continuity planning.</summary>
    public const string Q4_3 = "Q4-3";

    /// <summary>Use of Ministry of Health, Labour and Welfare initiatives: a matrix.</summary>
    public const string Q5_1 = "Q5-1";

    /// <summary>Use of Ministry of Health, Labour and Welfare initiatives: guidelines for security management.</summary>
    public const string Q5_1_Row1 = "Q5-1.1";

    /// <summary>Use of Ministry of Health, Labour and Welfare initiatives: cybersecurity checklist.</summary>
    public const string Q5_1_Row2 = "Q5-1.2";

    /// <summary>Use of Ministry of Health, Labour and Welfare initiatives: checklist for a business continuity plan.</summary>
    public const string Q5_1_Row3 = "Q5-1.3";

    /// <summary>Use of Ministry of Health, Labour and Welfare initiatives: training support portal (MIST).</summary>
    public const string Q5_1_Row4 = "Q5-1.4";

    /// <summary>Use of Japan Medical Association initiatives: a matrix.</summary>
    public const string Q5_2 = "Q5-2";

    /// <summary>Use of Japan Medical Association initiatives: consultation desk (Sai-mado).</summary>
    public const string Q5_2_Row1 = "Q5-2.1";

    /// <summary>Use of Japan Medical Association initiatives: information website (Tokio Cyber Port).</summary>
    public const string Q5_2_Row2 = "Q5-2.2";

    /// <summary>Use of Japan Medical Association initiatives: temporary support payments.</summary>
    public const string Q5_2_Row3 = "Q5-2.3";

    /// <summary>Use of Japan Medical Association initiatives: guide and videos on the checklist.</summary>
    public const string Q5_2_Row4 = "Q5-2.4";

    /// <summary>Use of Japan Medical Association initiatives: security guideline consultation desk.</summary>
    public const string Q5_2_Row5 = "Q5-2.5";

    /// <summary>Awareness of public contact and consultation points: a matrix.</summary>
    public const string Q5_3 = "Q5-3";

    /// <summary>Awareness of public contact and consultation points: Ministry of Health, Labour and Welfare.</summary>
    public const string Q5_3_Row1 = "Q5-3.1";

    /// <summary>Awareness of public contact and consultation points: IPA Security Center.</summary>
    public const string Q5_3_Row2 = "Q5-3.2";

    /// <summary>Awareness of public contact and consultation points: National Police Agency.</summary>
    public const string Q5_3_Row3 = "Q5-3.3";

    /// <summary>Experience of information security incidents and accidents.</summary>
    public const string Q6_1 = "Q6-1";

    /// <summary>The other experience.</summary>
    public const string Q6_1_P = "Q6-1.p";

    /// <summary>Whether the virus was ransomware.</summary>
    public const string Q6_1_1 = "Q6-1-1";

    /// <summary>The type or name of the virus.</summary>
    public const string Q6_1_1_B = "Q6-1-1.b";

    /// <summary>E-mail address for an interview.</summary>
    public const string Q6_1_2 = "Q6-1-2";

    /// <summary>Expectations of government and medical associations: a matrix.</summary>
    public const string Q7_1 = "Q7-1";

    /// <summary>Expectations of government and medical associations: national and local government.</summary>
    public const string Q7_1_Row1 = "Q7-1.1";

    /// <summary>Expectations of government and medical associations: medical associations.</summary>
    public const string Q7_1_Row2 = "Q7-1.2";
}
