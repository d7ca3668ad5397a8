using System.Text;
using ThiDua.Portal.Api.Stores.Elasticsearch;
using ThiDua.Portal.Site;

namespace ThiDua.Portal.Api.Hosting;

/// <summary>Reads who asks a cluster: from environment variables, or from files that they name. Never from options, which others on the machine can see.</summary>
internal static class ClusterSecrets
{
    private const string ApiKey = "ELASTICSEARCH_API_KEY";
    private const string User = "ELASTICSEARCH_USER";
    private const string Password = "ELASTICSEARCH_PASSWORD";

    /// <summary>The value of the header; null where nobody is named. Else what is wrong.</summary>
    public static (Secret? Authorization, string? Error) Read()
    {
        try
        {
            var (key, user, password) = (Value(ApiKey), Environment.GetEnvironmentVariable(User), Value(Password));
            if (key is not null)
                return (new($"ApiKey {key}"), null);
            if (string.IsNullOrEmpty(user) != password is null)
                return (null, Words.HalfASecret(User, Password));
            return password is null ? (null, null) : (new($"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"))}"), null);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return (null, Words.SecretUnreadable);
        }
    }

    private static string? Value(string name)
    {
        if (Environment.GetEnvironmentVariable(name + "_FILE") is { Length: > 0 } file)
            return File.ReadAllText(file).Trim();
        return Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
    }
}
