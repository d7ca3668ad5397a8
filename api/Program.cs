using ThiDua.Portal.Api.Hosting;

return args is [HealthProbe.Argument, .., var address]
    ? await HealthProbe.Run(address)
    : await PortalApplication.Run(args);
