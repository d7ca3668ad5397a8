namespace ThiDua.Portal.Site.Pages.Data;

/// <summary>One or more whole days in a calendar.</summary>
/// <param name="Id">Names it for ever.</param>
/// <param name="Title">What it is.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day, included.</param>
/// <param name="Words">How the day binds, in words.</param>
/// <param name="Address">Its page.</param>
/// <param name="ChangedOn">When it was last changed.</param>
internal sealed record CalendarEvent(string Id, string Title, DateOnly First, DateOnly Last, string? Words, string Address, DateOnly ChangedOn);
