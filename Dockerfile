# The site as a container: nginx on port 8080, for a user without rights and a file system that is read-only but for /tmp.
#
#   docker build -t site .
#   docker run --rm --read-only --tmpfs /tmp -p 8080:8080 site
#
# Other content stands in a folder of this project: --build-arg CONTENT=mijn-regio. Another path than /: --build-arg
# SITE_BASIS=/pad/. The base images are named by their tags; add the digest of the day (@sha256:…) to build the same again.

FROM docker.io/library/node:24-trixie-slim AS bouw
WORKDIR /werk
# Apart from the rest, so that a change in a text does not install everything anew.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY . .
ARG CONTENT=content
ARG SITE_BASIS=/
RUN SITE_COMPRESSIE=ja npm run build -- --content "$CONTENT" \
  && npm run nginx -- --naar /uit --wortel /srv/www --poort 8080 --brotli --zelfstandig \
  && mkdir -p "/uit/www$SITE_BASIS" \
  && cp -a dist/. "/uit/www$SITE_BASIS"

FROM docker.io/library/debian:trixie-slim
RUN apt-get update \
  && apt-get install -y --no-install-recommends nginx libnginx-mod-http-brotli-static \
  && rm -rf /var/lib/apt/lists/*
COPY --from=bouw /uit/nginx.conf /etc/nginx/site.conf
COPY --from=bouw /uit/www /srv/www
ARG SITE_BASIS=/
ENV SITE_BASIS=$SITE_BASIS
# A number rather than a name: that is what a cluster can tell from root.
USER 10001:10001
EXPOSE 8080
# Ends what it is sending before it stops.
STOPSIGNAL SIGQUIT
# Nothing is installed for this: bash can open a connection by itself.
HEALTHCHECK --interval=30s --timeout=5s --start-period=5s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'HEAD %s HTTP/1.0\\r\\n\\r\\n' \"$SITE_BASIS\" >&3 && read -r -t 4 _ status _ <&3 && [ \"$status\" = 200 ]"]
CMD ["nginx", "-e", "stderr", "-c", "/etc/nginx/site.conf", "-g", "daemon off;"]
