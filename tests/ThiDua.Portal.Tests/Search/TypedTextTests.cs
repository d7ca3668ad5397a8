using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Tests.Search;

public sealed class TypedTextTests
{
    [Theory]
    [InlineData("ddoongf", "đồng")]
    [InlineData("d9o6ng2", "đồng")]
    [InlineData("khoiwr", "khởi")]
    [InlineData("kho7i3", "khởi")]
    [InlineData("thuowngr", "thưởng")]
    [InlineData("thu7o7ng3", "thưởng")]
    [InlineData("nguowif", "người")]
    [InlineData("quaanj", "quận")]
    [InlineData("giuwx", "giữ")]
    [InlineData("hoaf", "hòa")]
    [InlineData("khoer", "khoẻ")]
    [InlineData("quyeetj", "quyệt")]
    [InlineData("nguyeenx", "nguyễn")]
    [InlineData("dduaw", "đưa")]
    public void Keys_that_stayed_as_typed_are_read(string keys, string word) =>
        Assert.Equal(Tokens.Exact(word), Tokens.Exact(TypedKeys.Read(keys) ?? ""));

    [Theory]
    [InlineData("dong")]
    [InlineData("covit")]
    [InlineData("camara")]
    [InlineData("2023")]
    [InlineData("16")]
    [InlineData("xyzqwk")]
    [InlineData("fsrx")]
    public void Other_words_are_left_alone(string keys) => Assert.Null(TypedKeys.Read(keys));

    [Theory]
    [InlineData("hòa")]
    [InlineData("thủy")]
    [InlineData("người")]
    [InlineData("nghiệp")]
    [InlineData("quyết")]
    [InlineData("giữ")]
    [InlineData("già")]
    [InlineData("khuỷu")]
    [InlineData("hoàng")]
    [InlineData("ngoài")]
    [InlineData("của")]
    [InlineData("ấp")]
    public void A_token_is_written_as_the_word_it_came_from(string word) =>
        Assert.Equal(Tokens.Exact(word), Tokens.Exact(SyllableText.Write(Tokens.Of(word)[0].Exact)));
}
