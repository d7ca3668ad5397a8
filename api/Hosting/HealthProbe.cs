namespace ThiDua.Portal.Api.Hosting;

/// <summary><c>health</c> as the first argument: asks a running portal whether it is ready. Container images have no other program for that.</summary>
public static class HealthProbe
{
    public const string Argument = "health";

    /// <summary>0 when the portal at the address is ready.</summary>
    public static async Task<int> Run(string address)
    {
        try
        {
            using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(4) };
            using var answer = await client.GetAsync(new Uri(new Uri(address), "/health/ready"));
            Console.Out.WriteLine(await answer.Content.ReadAsStringAsync());
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception away) when (away is HttpRequestException or TaskCanceledException or UriFormatException)
        {
            Console.Error.WriteLine(away.Message);
            return 1;
        }
    }
}
