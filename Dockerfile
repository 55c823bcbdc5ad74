# syntax=docker/dockerfile:1

# Everything that needs a compiler or a development package stays in this stage.
FROM node:22-bookworm AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Exactly one package may run a script of its own: the vector library, which is compiled here.
RUN npm ci --ignore-scripts && npm rebuild hnswlib-node
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
# The runtime for models brings its libraries for every system; those of this one are kept.
RUN npm run build \
  && npm prune --omit=dev --ignore-scripts \
  && find node_modules/onnxruntime-node/bin -mindepth 2 -maxdepth 2 -type d ! -path '*/linux' -exec rm -rf {} + \
  && rm -rf node_modules/onnxruntime-web

FROM node:22-bookworm-slim
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json LICENSE ./
COPY embeddings/models ./embeddings/models
# Articles, and what the bot makes and remembers: index, downloaded models, database.
RUN mkdir -p /data/corpus /data/embeddings && chown -R node:node /data
ENV NODE_ENV=production \
    CORPUS_DIR=/data/corpus \
    INDEX_DIR=/data/embeddings/index \
    MODEL_CACHE_DIR=/data/embeddings/cache \
    DATABASE_FILE=/data/embeddings/yinju.db \
    METRICS_PORT=9464 \
    METRICS_HOST=0.0.0.0
VOLUME ["/data/corpus", "/data/embeddings"]
# Health and metrics; the webhook, where WEBHOOK_URL is set. Neither is published by itself.
EXPOSE 9464 8080
USER node
STOPSIGNAL SIGTERM
# The first start builds the index, and downloads the model where one is named.
HEALTHCHECK --interval=30s --timeout=5s --start-period=10m --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.METRICS_PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
