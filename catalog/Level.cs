namespace ThiDua.Portal.Catalog;

/// <summary>The level of the body that acts, from the State's centre to a single unit.</summary>
public enum Level
{
    /// <summary>The central bodies of State, Party and Front.</summary>
    [Label("trung ương")] Central,

    /// <summary>A province or a city under the central government.</summary>
    [Label("cấp tỉnh")] Province,

    /// <summary>A district, town or provincial city; ended on 1 July 2025.</summary>
    [Label("cấp huyện")] District,

    /// <summary>A commune, ward, township or special zone.</summary>
    [Label("cấp xã")] Commune,

    /// <summary>An agency, enterprise, school or division.</summary>
    [Label("cơ quan, đơn vị")] Unit,
}
