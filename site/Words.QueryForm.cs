namespace ThiDua.Portal.Site;

/// <content>The form of questions to the data.</content>
public static partial class Words
{
    public const string QueryForm = "Hỏi dữ liệu";
    public const string NoRows = "Không có dòng nào thỏa điều kiện.";

    public static string RowsOf(int shown, long count) => $"{Pages.Fields.Number(shown)} trong {Pages.Fields.Number(count)} dòng.";
}
