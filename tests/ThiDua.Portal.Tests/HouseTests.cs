namespace ThiDua.Portal.Tests;

public sealed class HouseTests
{
    [Fact]
    public void One() => Assert.True(true);
}
