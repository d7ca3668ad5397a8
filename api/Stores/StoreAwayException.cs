namespace ThiDua.Portal.Api.Stores;

/// <summary>The store cannot answer now: nothing is published yet, or it is out of reach.</summary>
/// <param name="message">What is away.</param>
public sealed class StoreAwayException(string message) : Exception(message);
