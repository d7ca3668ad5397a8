namespace ThiDua.Portal.Site;

public static class Program
{
    public static int Main() => 0;
}
