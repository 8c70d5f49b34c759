# The image of On Record: reads the samples when the graph is empty, then answers on port 4000.
#   docker build -t on-record .
#   docker run -p 4000:4000 -v on-record:/data on-record
# Debian, not Alpine: the database and the model bring binaries for glibc.

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY tsconfig.json tsconfig.build.json ./
COPY schema schema
COPY ingest ingest
COPY src src
COPY test/bench test/bench
RUN npm run build

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_FILE=/data/on-record.db
WORKDIR /app
COPY package.json LICENSE ./
COPY samples samples
# Beside what was built: the graph's tables and constraints, the model's weights, the page in the browser.
COPY schema schema
COPY ingest ingest
COPY src/explorer/web src/explorer/web
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["sh", "-c", "node dist/ingest/main.js --if-empty samples && exec node dist/src/main.js"]
