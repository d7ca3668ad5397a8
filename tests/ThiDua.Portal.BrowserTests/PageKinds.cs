namespace ThiDua.Portal.BrowserTests;

/// <summary>One address of every kind of page.</summary>
public static class PageKinds
{
    public static TheoryData<string> All =>
    [
        "/", "/phong-trao", "/phong-trao/nuoc-rut-2023-binh-thuan", "/phong-trao/dan-van-kheo", "/van-ban", "/van-ban/theo/trang/2", "/van-ban/theo/nam/2021",
        "/van-ban/26-kh-bcd-dan-van-kheo-2023", "/van-ban/19-ct-ttg-2021", "/van-ban/theo", "/co-quan", "/co-quan/thu-tuong-chinh-phu", "/dia-danh", "/dia-danh/tinh-binh-thuan",
        "/khen-thuong", "/khen-thuong/231-qd-ttg-2023", "/mo-hinh", "/mo-hinh/moi-ngay-tiet-kiem-1000-dong", "/lay-y-kien", "/lay-y-kien/hung-yen-10-2021",
        "/cam-ket", "/dinh-chinh", "/thong-ke", "/du-lieu-mo", "/huong-dan", "/huong-dan/giao-dien", "/huong-dan/tim-kiem", "/gioi-thieu", "/so-do-trang", "/404",
        "/tim-kiem?q=dan+van+kheo", "/du-lieu-mo/truy-van?bo=documents&cot=id,title,year&dong=5", "/phong-trao/26-kh-bcd", "/api/documents?khong=1",
    ];

    /// <summary>Twelve of them for what takes long.</summary>
    public static string[] Twelve =>
    [
        "/", "/phong-trao/nuoc-rut-2023-binh-thuan", "/van-ban", "/van-ban/ke-hoach-thi-dua-ban-dan-van-binh-thuan-2021", "/van-ban/theo", "/co-quan/thu-tuong-chinh-phu",
        "/dia-danh/tinh-binh-thuan", "/khen-thuong/231-qd-ttg-2023", "/mo-hinh/moi-ngay-tiet-kiem-1000-dong", "/cam-ket", "/thong-ke", "/du-lieu-mo",
    ];
}
