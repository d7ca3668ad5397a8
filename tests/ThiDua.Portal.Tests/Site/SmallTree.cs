using System.Globalization;
using System.Text;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Tests.Site;

/// <summary>An invented content folder in a temporary place.</summary>
internal static class SmallTree
{
    public const int Letters = 205;
    public const int Recipients = 300;

    public static DateOnly Today { get; } = new(2024, 6, 15);

    public static Publication Read()
    {
        var folder = Path.Combine(Directory.CreateTempSubdirectory("small-tree-").FullName, "content");
        Write(folder);
        return ContentReader.Read(folder);
    }

    public static void Write(string folder)
    {
        foreach (var (file, text) in Files())
        {
            var path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    private static IEnumerable<(string File, string Text)> Files() =>
    [
        ("portal.yaml", "name: Cổng thử\nbaseAddress: https://thu.example\npublisher: Bản thử\ncontact: lienhe@thu.example\nlicence: CC BY 4.0\nlicenceAddress: https://creativecommons.org/licenses/by/4.0/\nrepository: https://ma.example/{commit}/{path}#L{line}\n"),
        ("dia-danh/tinh-dong.md", "---\nname: Tỉnh Đông\nkind: province\n---\n"),
        ("dia-danh/xa-dinh.md", "---\nname: Đình\nkind: commune\nparent: tinh-dong\nformerIds:\n  - xa-dinh-cu\n---\n"),
        ("dia-danh/xa-dinh-2.md", "---\nname: Dinh\nkind: commune\nparent: tinh-dong\n---\n"),
        ("co-quan/uy-ban-tinh.md", "---\nname: Ủy ban tỉnh Đông\nkind: government\nlevel: province\nplace: tinh-dong\n---\n"),
        ("phong-trao/thi-dua-2024.md", "---\nname: Thi đua năm 2024\nkind: movement\nstartsOn: 2024-01-01\nendsOn: 2024-12-31\nlaunchedBy: uy-ban-tinh\nlaunchedIn: ke-hoach-thu\nobjectives: Làm tốt hơn\nplaces:\n  - xa-dinh\n---\n"),
        ("mo-hinh/nuoc-sach.md", "---\nname: Nước sạch\nkind: model\nstate: recognized\nrecognizedOn: 2023-12-20\nrecognitionLevel: province\nfield: economy\nplace: xa-dinh\ncampaign: thi-dua-2024\nrecognizedIn: quyet-dinh-khen\naddress: Thôn 4, xã Đình\ncontent: Giữ nước sạch\nfigures:\n  - key: truoc\n    measure: Hộ có nước sạch trước khi làm\n    value: 10\n    unit: hộ\n    periodText: năm 2022\n  - key: sau\n    measure: Hộ có nước sạch sau khi làm\n    value: 95\n    unit: hộ\n    periodText: năm 2023\n---\n"),
        ("lay-y-kien/co-thi-dua.md", "---\ntitle: Lấy ý kiến về Cờ thi đua\norganization: uy-ban-tinh\nopensOn: 2024-06-10\nproposedAwards:\n  - Cờ thi đua\nproposedCount: 3\nhowToComment: Gửi thư về Ủy ban\noutcome: Chưa họp\nclosesOn: 2024-06-25\n---\n\n# Danh sách\n\nXem [kế hoạch](../van-ban/ke-hoach-thu.md#1-muc-dich).\n"),
        ("van-ban/ke-hoach-thu.md", Plan),
        ("khen-thuong/quyet-dinh-khen.md", "---\ntitle: Quyết định khen thưởng\ntype: decision\nsystem: state\nlevel: province\nissuer: uy-ban-tinh\nissuedOn: 2024-03-01\nsymbol: 10/QĐ-UBND\n---\n"),
        ("khen-thuong/quyet-dinh-khen.commendations.csv", Honours()),
        .. Enumerable.Range(1, Letters).Select(number => (
            $"van-ban/cong-van-{number}.md",
            $"---\ntitle: Công văn thứ {number}\ntype: officialLetter\nsystem: state\nlevel: province\nissuer: uy-ban-tinh\nsymbol: {number}/CV-UBND\nissuedOn: {new DateOnly(2020, 1, 1).AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\n---\n")),
    ];

    private static string Honours()
    {
        var rows = new StringBuilder("key,recipient,recipientKind,award,form,level,place\n");
        for (var number = 1; number <= Recipients; number++)
            rows.Append(CultureInfo.InvariantCulture, $"tap-the-{number:D3},Tập thể <{number}>,collective,Bằng khen,certificateOfMerit,province,xa-dinh\n");
        return rows.ToString();
    }

    private const string Plan = """
        ---
        title: Kế hoạch thi đua thử
        symbol: 5/KH-UBND
        type: plan
        system: state
        level: province
        issuer: uy-ban-tinh
        issuedOn: 2024-01-02
        place: xa-dinh
        note: Một ghi chú.
        sources:
          - https://nguon.example/ke-hoach
        obligations:
          - key: da-cong-bo
            what: Việc đã có kết quả
            until: 2024-02-01
            bound: onOrBefore
            resultOn: 2024-01-30
          - key: qua-han
            what: Việc chưa thấy kết quả
            until: 2024-06-15
            bound: before
          - key: dung-han
            what: Việc đến hạn hôm nay
            until: 2024-06-15
            bound: onOrBefore
            responsible:
              - uy-ban-tinh
          - key: trong-ky
            what: Việc trong quý
            from: 2024-04-01
            until: 2024-06-30
            bound: within
          - key: sap-toi
            what: Việc sắp tới
            until: 2024-07-01
            bound: before
            afterObligation: ke-hoach-thu~dung-han
          - key: hang-thang
            what: Việc hằng tháng
            dateText: hằng tháng
            bound: recurring
          - key: khong-han
            what: Việc không ghi hạn
        targets:
          - key: nam-mo-hinh
            what: Số mô hình
            operator: atLeast
            value: 5
            unit: mô hình
            campaign: thi-dua-2024
        figures:
          - key: tong
            measure: Tổng số
            value: 1500
            unit: mô hình
            note: Hai phần thiếu 1 so với tổng.
          - key: phan-mot
            measure: Phần một
            value: 1000
            unit: mô hình
            partOf: ke-hoach-thu~tong
          - key: phan-hai
            measure: Phần hai
            value: 499
            unit: mô hình
            partOf: ke-hoach-thu~tong
        corrections:
          - key: sai-chu
            kind: typo
            asWritten: thi đuaa
            corrected: thi đua
            reason: Thừa chữ.
        ---

        Số 5/KH-UBND

        KẾ HOẠCH\
        Thi đua thử
        ===

        Mở đầu, theo [quyết định](../khen-thuong/quyet-dinh-khen.md) và <b>không</b> phải thi đuaa.

        ## 1. Mục đích

        Xem [chỗ lạ](javascript:alert(1)).

        ## 2. Yêu cầu

        | Việc | Số |
        | --- | --- |
        | Một | 1 |

        ## 3. Tổ chức

        Báo cáo hằng tháng.
        """;
}
