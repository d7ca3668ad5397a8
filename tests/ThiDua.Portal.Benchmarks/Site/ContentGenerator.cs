using System.Globalization;

namespace ThiDua.Portal.Benchmarks.Site;

/// <summary>Writes a content tree of any size from a seed: documents that cite each other, campaigns, organizations and places. No name in it is a person's.</summary>
internal sealed class ContentGenerator(string folder, int records, int seed = 19)
{
    private static readonly string[] Words =
        "thi đua yêu nước phong trào khen thưởng dân vận khéo xây dựng nông thôn mới đoàn kết sáng tạo hiệu quả thực hiện nhiệm vụ kế hoạch chỉ tiêu địa phương đơn vị tập thể điển hình tiên tiến nhân rộng mô hình công nhận biểu dương kịp thời chính quyền nhân dân cải cách hành chính chuyển đổi số an ninh trật tự văn hóa xã hội kinh tế phát triển bền vững".Split(' ');

    private readonly Random _random = new(seed);

    /// <summary>A tenth organizations, a hundredth places, a fifth campaigns, the rest documents of about 400 words.</summary>
    public void Write()
    {
        var (places, organizations, campaigns) = (Math.Max(1, records / 100), Math.Max(1, records / 10), Math.Max(1, records / 5));
        Record("portal.yaml", "", "name: Cổng thử\nbaseAddress: https://portal.example\npublisher: Dữ liệu sinh để đo\nlicence: CC BY 4.0\nlicenceAddress: https://creativecommons.org/licenses/by/4.0/\n");
        for (var i = 0; i < places; i++)
            Record($"dia-danh/noi-{i}.md", $"name: Tỉnh Số {i}\nkind: province\n");
        for (var i = 0; i < organizations; i++)
            Record($"co-quan/co-quan-{i}.md", $"name: Ủy ban số {i}\nkind: government\nlevel: province\nplace: noi-{_random.Next(places)}\n");
        for (var i = 0; i < campaigns; i++)
            Record($"phong-trao/phong-trao-{i}.md", $"name: Phong trào {Phrase(6)} số {i}\nkind: movement\nlevel: province\nstartsOn: {Year()}-01-01\nlaunchedBy: co-quan-{_random.Next(organizations)}\nplaces: [noi-{_random.Next(places)}]\nobjectives: {Phrase(30)}\n");
        for (var i = 0; i < records - places - organizations - campaigns; i++)
            Document(i, organizations, places);
    }

    private void Document(int i, int organizations, int places)
    {
        var year = Year();
        var body = $"# KẾ HOẠCH {Phrase(10)}\n\nCăn cứ Chỉ thị số {_random.Next(1, 99)}/CT-UBND ngày {_random.Next(1, 28)}/{_random.Next(1, 12)}/{year};\n\n"
            + string.Join('\n', Enumerable.Range(1, 6).Select(n => $"## {n}. {Phrase(6)}\n\n{Phrase(60)}.\n\n- {Phrase(8)}\n- {Phrase(8)}\n"));
        Record(
            $"van-ban/van-ban-{i}.md",
            $"title: Kế hoạch {Phrase(10)}\nsymbol: {i + 1}/KH-UBND\ntype: plan\nsystem: state\nlevel: province\nissuer: co-quan-{_random.Next(organizations)}\nissuedOn: {year}-{_random.Next(1, 12):00}-{_random.Next(1, 28):00}\nplace: noi-{_random.Next(places)}\n",
            body);
    }

    private int Year() => _random.Next(2019, 2025);

    private string Phrase(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[_random.Next(Words.Length)]));

    private void Record(string path, string frontMatter, string body = "")
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, frontMatter.Length == 0 ? body : string.Create(CultureInfo.InvariantCulture, $"---\n{frontMatter}---\n{body}"));
    }
}
