namespace ThiDua.Portal.BrowserTests;

/// <summary>What people come for, each found from the home page with a keyboard, by links alone, with scripts off.</summary>
public sealed class CitizenTests(RunningPortal portal)
{
    [Fact]
    public async Task The_award_of_a_named_collective() =>
        await (await Follow("Khen thưởng", "Quyết định về việc tặng Cờ thi đua của Chính phủ")).Reads("Báo Nghệ An", "Cờ thi đua của Chính phủ", "231/QĐ-TTg");

    [Fact]
    public async Task All_awards_of_a_collective() =>
        await (await Follow("Khen thưởng", "Quyết định về việc tặng Cờ thi đua của Chính phủ", "Báo Nghệ An")).Reads("Khen thưởng", "14/3/2023");

    [Fact]
    public async Task What_a_plan_asks_of_a_body_by_when() =>
        await (await Follow("Cam kết", "Cơ quan thực hiện", "Ban Chỉ đạo phong trào thi đua “Dân vận khéo” thị xã")).Reads("chậm nhất ngày 25/7/2023 (kể cả ngày 25)", "Chưa thấy công bố");

    [Fact]
    public async Task Who_cites_a_directive() =>
        await (await Follow("Văn bản", "Năm", "2021", "Chỉ thị về việc phát động thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội hằng năm và Kế hoạch 5 năm (2021 - 2025) theo Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", "Được viện dẫn bởi"))
            .Reads("số 19/CT-TTg", "Được viện dẫn bởi", "Ủy ban nhân dân huyện Tuy Phước");

    [Fact]
    public async Task What_became_of_a_province() =>
        await (await Follow("Tỉnh Bình Thuận")).Reads("Đến hết 30/6/2025", "Tỉnh Lâm Đồng");

    [Fact]
    public async Task What_a_campaign_promised_and_what_was_published() =>
        await (await Follow("Phong trào", "Phong trào thi đua nước rút 05 tháng cuối năm 2023")).Reads("1/8/2023 - 31/12/2023 (5 tháng)", "Mốc thời gian", "Trước ngày 15/12/2023 (muộn nhất ngày 14/12/2023)", "Chưa thấy công bố");

    [Fact]
    public async Task How_to_register_a_model() =>
        await (await Follow("Hướng dẫn đăng ký mô hình")).Reads("Năm thông tin phải có", "Sáu bước");

    [Fact]
    public async Task Where_a_model_stands() =>
        await (await Follow("Mô hình", "Mỗi ngày tiết kiệm 1.000 đồng để làm việc nghĩa")).Reads("Đang xây dựng", "Công nhận, khen thưởng");

    [Fact]
    public async Task Until_when_the_people_could_comment() =>
        await (await Follow("Lấy ý kiến", "Lấy ý kiến Nhân dân về việc đề nghị khen thưởng cấp Nhà nước, tỉnh Hưng Yên, tháng 10/2021")).Reads("Đã kết thúc");

    [Fact]
    public async Task What_was_wrong_in_a_source() =>
        await (await Follow("Đính chính")).Reads("Như ghi", "Đọc là");

    [Fact]
    public async Task How_to_report_a_mistake_of_a_record() =>
        await (await Follow("Mô hình", "Mỗi ngày tiết kiệm 1.000 đồng để làm việc nghĩa", "Báo sai sót")).Reads("Chỗ sai của cổng được sửa trong nội dung");

    [Fact]
    public async Task The_data_behind_a_page() =>
        await (await Follow("Dữ liệu", "Mốc, thời hạn")).Reads("obligations", "lastAllowedOn");

    private async Task<Walk> Follow(params string[] links)
    {
        var walk = new Walk(await portal.Open("/"));
        foreach (var link in links)
            await walk.Follow(link);
        return walk;
    }
}
