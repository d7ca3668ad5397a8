using FsCheck;
using FsCheck.Fluent;

namespace ThiDua.Portal.Tests.Vietnamese;

/// <summary>Checks a law on many generated values.</summary>
internal static class Law
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(1000);

    public static void Holds<T>(Gen<T> values, Func<T, bool> law) =>
        Check.One(Often, Prop.ForAll(values.ToArbitrary(), law));
}
