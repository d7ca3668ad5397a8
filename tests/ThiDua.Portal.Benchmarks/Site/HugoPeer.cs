namespace ThiDua.Portal.Benchmarks.Site;

/// <summary>The same content as a Hugo site: a layout with navigation, a page per record, lists of fifty, a sitemap.</summary>
internal static class HugoPeer
{
    public static void Write(string content, string folder)
    {
        foreach (var file in Directory.EnumerateFiles(content, "*.md", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, "content", Path.GetRelativePath(content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            // Hugo gives some keys a meaning of its own; ours are kept as parameters.
            File.WriteAllText(target, File.ReadAllText(file).Replace("\nkind: ", "\nsort: ", StringComparison.Ordinal).Replace("\ntype: ", "\ndoctype: ", StringComparison.Ordinal));
        }

        Write(folder, "config.yaml", "baseURL: https://portal.example\ntitle: Cổng thử\ndisableKinds: [taxonomy, term, RSS]\npaginate: 50\n");
        Write(folder, "layouts/_default/baseof.html", """
            <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
            <body><nav><a href="/">Trang chủ</a> <a href="/van-ban/">Văn bản</a> <a href="/phong-trao/">Phong trào</a></nav><main>{{ block "main" . }}{{ end }}</main></body></html>
            """);
        Write(folder, "layouts/_default/single.html", """
            {{ define "main" }}<h1>{{ .Title }}{{ .Params.name }}</h1><dl>{{ range $key, $value := .Params }}<dt>{{ $key }}</dt><dd>{{ $value }}</dd>{{ end }}</dl>{{ .Content }}{{ end }}
            """);
        Write(folder, "layouts/_default/list.html", """
            {{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}{{ .Params.name }}</a></li>{{ end }}</ul>{{ template "_internal/pagination.html" . }}{{ end }}
            """);
    }

    private static void Write(string folder, string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
        File.WriteAllText(Path.Combine(folder, path), text);
    }
}
