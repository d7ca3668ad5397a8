using ThiDua.Portal.Api.Hosting;

return await PortalCommand.Run(args);
