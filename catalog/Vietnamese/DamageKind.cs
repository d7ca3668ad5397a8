namespace ThiDua.Portal.Catalog.Vietnamese;

/// <summary>What has happened to a damaged text.</summary>
public enum DamageKind
{
    /// <summary>Letters and marks are stored apart (not NFC).</summary>
    Decomposed,

    /// <summary>Text in the old TCVN3 (ABC) encoding, read as Latin-1: “nh©n d©n”.</summary>
    Tcvn3,

    /// <summary>Text in the old VNI encoding, read as Latin-1: “nhaân daân”.</summary>
    Vni,

    /// <summary>UTF-8 read as Latin-1 or Windows-1252: “nhÃ¢n dÃ¢n”.</summary>
    Utf8,

    /// <summary>A character was lost and U+FFFD stands in its place.</summary>
    Lost,

    /// <summary>Two toned vowels side by side, as in copies altered on purpose: “Lấỹ ý kíến”.</summary>
    Scrambled,
}
