using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Tests.Vietnamese;

public sealed class DamageTests
{
    [Theory]
    [InlineData("Uû ban nh©n d©n", DamageKind.Tcvn3, 0, "uỷ")]
    [InlineData("Số 5: Uû ban nh©n d©n tØnh", DamageKind.Tcvn3, 6, "uỷ")]
    [InlineData("Céng hoµ x· héi chñ nghÜa ViÖt Nam", DamageKind.Tcvn3, 0, "cộng")]
    [InlineData("§éc lËp - Tù do - H¹nh phóc", DamageKind.Tcvn3, 0, "độc")]
    [InlineData("thi ®ua yªu n­íc", DamageKind.Tcvn3, 4, "đua")]
    [InlineData("Uyû ban nhaân daân", DamageKind.Vni, 0, "uỷ")]
    [InlineData("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", DamageKind.Vni, 0, "cộng")]
    [InlineData("ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC", DamageKind.Vni, 0, "độc")]
    [InlineData("á»¦y ban nhÃ¢n dÃ¢n", DamageKind.Utf8, 0, null)]
    [InlineData("năm 2023 Æ°u tiên", DamageKind.Utf8, 9, null)]
    [InlineData("Đăng k\uFFFD", DamageKind.Lost, 6, null)]
    [InlineData("Lấỹ ý kíến Nhân đân", DamageKind.Scrambled, 1, null)]
    [InlineData("Dân vâ\u0323n khéo", DamageKind.Decomposed, 5, "vận")]
    public void Damage_is_found(string text, DamageKind kind, int position, string? likely)
    {
        var damage = Damage.Find(text);
        Assert.NotNull(damage);
        Assert.Equal((kind, position, likely), (damage.Kind, damage.Position, damage.Likely));
    }

    [Theory]
    [InlineData("© 2023 Ủy ban nhân dân tỉnh. Bản quyền ©2023, Windows®, ABC™")]
    [InlineData("Công ty TNHH X® tại khu phố 3, 25 m², 10 µm, 5 µg, 2½ tháng, 37 °C, § 5, 100 £, chú thích¹")]
    [InlineData("Hoà bình, hoá học, thuỷ lợi, uỷ ban, khoẻ mạnh, toán, quán, quý, loà xoà, hoàn thành")]
    [InlineData("là bà có bé hè thì lá mà ví dụ nó ở đó, cô ấy đã đến, tôi có hai bò, mì, tí, sò")]
    [InlineData("XÃ HỘI CHỦ NGHĨA VIỆT NAM, « XÃ HỘI », «XÃ», «khá»")]
    [InlineData("Noël à la forêt : théâtre, naïf, maïs, coût, août, goût, dû, sûr, île, cœur, être, Saül, Loïc, laïc, thé, été, créé, « mot », «mot», l’«ami», où, çà et là")]
    [InlineData("résumé café naïve façade jalapeño piñata Zoë Brontë coöperate rôle déjà vu, El Niño, über, Köln, Zürich, São Paulo, Åland, smørrebrød")]
    [InlineData("The quick brown fox jumps over the lazy dog; C# and Elasticsearch®.")]
    [InlineData("col·lecció, m×n, 3×4, 1ª, 2º")]
    [InlineData("")]
    public void Sound_text_has_no_finding(string text) => Assert.Null(Damage.Find(text));

    [Fact]
    public void The_five_plans_have_no_finding()
    {
        foreach (var file in Directory.GetFiles(Shared.Require("seeds"), "*.txt"))
            Assert.Null(Damage.Find(File.ReadAllText(file)));
    }

    [Fact]
    public void Decomposed_text_is_found_at_its_first_mark() =>
        Law.Holds(Samples.Vietnamese, text =>
        {
            var apart = Alphabet.Decompose(text);
            return apart == text || Damage.Find(apart) is { Kind: DamageKind.Decomposed or DamageKind.Scrambled };
        });
}
