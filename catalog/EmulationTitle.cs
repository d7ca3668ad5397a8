namespace ThiDua.Portal.Catalog;

/// <summary>The emulation titles of the Law (art. 19-20, 29-30).</summary>
public enum EmulationTitle
{
    /// <summary>For a person, of the nation.</summary>
    [Label("Chiến sĩ thi đua toàn quốc")] NationalEmulationFighter,

    /// <summary>For a person, of a ministry or province.</summary>
    [Label("Chiến sĩ thi đua bộ, ban, ngành, tỉnh")] ProvincialEmulationFighter,

    /// <summary>For a person, of a unit.</summary>
    [Label("Chiến sĩ thi đua cơ sở")] GrassrootsEmulationFighter,

    /// <summary>For a person.</summary>
    [Label("Lao động tiên tiến")] AdvancedWorker,

    /// <summary>For a person in the forces.</summary>
    [Label("Chiến sĩ tiên tiến")] AdvancedSoldier,

    /// <summary>For a collective.</summary>
    [Label("Tập thể lao động xuất sắc")] OutstandingLabourCollective,

    /// <summary>For a collective in the forces.</summary>
    [Label("Đơn vị quyết thắng")] VictoriousUnit,

    /// <summary>For a collective.</summary>
    [Label("Tập thể lao động tiên tiến")] AdvancedLabourCollective,

    /// <summary>For a collective in the forces.</summary>
    [Label("Đơn vị tiên tiến")] AdvancedUnit,

    /// <summary>For a commune; since 2025 also a special zone.</summary>
    [Label("Xã, phường, thị trấn tiêu biểu")] ExemplaryCommune,

    /// <summary>For a village or street group.</summary>
    [Label("Thôn, tổ dân phố văn hóa")] CulturalVillage,

    /// <summary>For a household.</summary>
    [Label("Gia đình văn hóa")] CulturalFamily,

    /// <summary>Anything else.</summary>
    [Label("danh hiệu khác")] Other,
}
