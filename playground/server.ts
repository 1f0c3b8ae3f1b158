import fs from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import path from "node:path";

const root = path.join(__dirname, "..");
const office = path.join(
  path.dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")),
  "dist",
);

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".xml": "text/xml; charset=utf-8",
};

const FOLDERS: Readonly<Record<string, string>> = {
  "/addin/": path.join(root, "build/addin"),
  "/playground/": path.join(root, "build/playground"),
  // Microsoft's client library, byte for byte as the npm package has it.
  "/office/": office,
};

/** The pane's page loads office.js from Microsoft's network; here the bridge, then the package's office.js. */
const OFFICE_TAG = /<script[^>]*appsforoffice\.microsoft\.com[^>]*><\/script>/;
const LOCAL_TAGS = '<script src="/playground/bridge.js"></script><script src="/office/office.js"></script>';

export interface Server {
  readonly url: string;
  close(): void;
}

/** Serves the built pages to this machine only. Port 0: any that is free. */
export function startServer(port: number): Promise<Server> {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = fileOf(decodeURIComponent(pathname));
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "cache-control": "no-store" });
    const body = fs.readFileSync(file);
    response.end(
      pathname === "/addin/taskpane.html" ? body.toString().replace(OFFICE_TAG, LOCAL_TAGS) : body,
    );
  });
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address() as { port: number };
      done({ url: `http://localhost:${address.port}/`, close: () => server.close() });
    });
  });
}

function fileOf(pathname: string): string | undefined {
  if (pathname === "/") return path.join(__dirname, "page/index.html");
  const prefix = Object.keys(FOLDERS).find((start) => pathname.startsWith(start));
  if (!prefix) return undefined;
  const file = path.join(FOLDERS[prefix], pathname.slice(prefix.length));
  const isWithin = file.startsWith(FOLDERS[prefix] + path.sep);
  return isWithin && fs.existsSync(file) && fs.statSync(file).isFile() ? file : undefined;
}
