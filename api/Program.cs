using ThiDua.Portal.Api.Hosting;

return await PortalApplication.Run(args);
