namespace ThiDua.Portal.Catalog;

/// <summary>Which of the three systems of public bodies acts; each numbers its documents in its own way.</summary>
public enum GoverningSystem
{
    /// <summary>The State: government, People's Councils, courts.</summary>
    [Label("Nhà nước")] State,

    /// <summary>The Communist Party of Viet Nam.</summary>
    [Label("Đảng")] Party,

    /// <summary>The Fatherland Front and the mass organizations.</summary>
    [Label("Mặt trận, đoàn thể")] Front,
}
