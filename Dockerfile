# Every command below is also run by .ci/run, outside a container.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish api -c Release -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /portal
COPY --from=build /app ./app
# The content is baked in; mount another folder over /portal/content to publish that one.
COPY content ./content
RUN mkdir state && chown "$APP_UID" state
USER $APP_UID
VOLUME /portal/state
ENV ASPNETCORE_URLS=http://+:8080 PORTAL_CONTENT=/portal/content PORTAL_STATE=/portal/state
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["dotnet", "app/ThiDua.Portal.Api.dll", "health", "--urls", "http://127.0.0.1:8080"]
ENTRYPOINT ["dotnet", "app/ThiDua.Portal.Api.dll"]
