// Serves a built site on the loopback interface as a host does: gzip, the headers of _headers, 404.html. Usage: node serve.mjs FOLDER PORT
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { gzipSync } from "node:zlib";

const [folder, port] = [resolve(process.argv[2]), Number(process.argv[3])];
const types = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".json": "application/json",
  ".svg": "image/svg+xml", ".png": "image/png", ".txt": "text/plain; charset=utf-8", ".xml": "application/xml", ".woff2": "font/woff2",
};
const rules = [];
for (const line of (await readFile(join(folder, "_headers"), "utf8")).split("\n")) {
  if (line.startsWith("  ")) rules.at(-1).headers.push([line.slice(0, line.indexOf(":")).trim(), line.slice(line.indexOf(":") + 1).trim()]);
  else if (line && !line.startsWith("#")) rules.push({ pattern: line.trim(), headers: [] });
}
const matches = (pattern, path) => (pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : pattern === path);

createServer(async (request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  let [status, name, body] = [200, file, null];
  try {
    if (!file.startsWith(folder + sep)) throw new Error("outside the folder");
    body = await readFile(file);
  } catch {
    [status, name] = [404, join(folder, "404.html")];
    body = await readFile(name);
  }
  for (const rule of rules.filter((rule) => matches(rule.pattern, path))) for (const [key, value] of rule.headers) response.setHeader(key, value);
  response.setHeader("Content-Type", types[extname(name)] ?? "application/octet-stream");
  if (/text|json|xml|svg/.test(types[extname(name)] ?? "") && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "")) {
    body = gzipSync(body);
    response.setHeader("Content-Encoding", "gzip");
  }
  response.setHeader("Content-Length", body.length);
  response.writeHead(status).end(body);
}).listen(port, "127.0.0.1");
