import fs from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import type { Mode } from "./build";
import { headersIn } from "./headersFile";

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

const ADDIN: Readonly<Record<Mode, string>> = {
  production: path.join(root, "dist"),
  development: path.join(root, "build/addin"),
};
const FOLDERS: Readonly<Record<string, string>> = {
  "/playground/": path.join(root, "build/playground"),
  // Microsoft's client library, byte for byte as the npm package has it.
  "/office/": office,
};

const PANE = "/addin/taskpane.html";
/** As the frames in which Office's web pages show a pane (office-js#1991, #3480). */
const NO_CLIPBOARD = { "permissions-policy": "clipboard-read=(), clipboard-write=()" };

/** The pane's page loads office.js from Microsoft's network; here the bridge, then the package's office.js. */
const OFFICE_TAG = /<script[^>]*appsforoffice\.microsoft\.com[^>]*><\/script>/;
const LOCAL_TAGS = '<script src="/playground/bridge.js"></script><script src="/office/office.js"></script>';

export interface Server {
  readonly url: string;
  close(): void;
}

/**
 * Serves the built pages to this machine only, the add-in with the headers that the build asks a host for.
 * @param port - 0: any that is free.
 */
export function startServer(port: number, mode: Mode): Promise<Server> {
  const folders = { ...FOLDERS, "/addin/": ADDIN[mode] };
  const headers = headersIn(fs.readFileSync(path.join(ADDIN[mode], "_headers"), "utf8"));
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = fileOf(folders, decodeURIComponent(pathname));
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    // The spreadsheet's script has 15 MB: a copy that still holds is not sent again.
    const { size, mtimeMs } = fs.statSync(file);
    const etag = `"${size}-${mtimeMs}"`;
    const kept = {
      "cache-control": "no-cache",
      etag,
      ...headers(pathname),
      ...(pathname === PANE && NO_CLIPBOARD),
    };
    if (request.headers["if-none-match"] === etag) {
      response.writeHead(304, kept).end();
      return;
    }
    const type = TYPES[path.extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { ...kept, "content-type": type });
    const body = fs.readFileSync(file);
    response.end(pathname === PANE ? body.toString().replace(OFFICE_TAG, LOCAL_TAGS) : body);
  });
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address() as { port: number };
      done({ url: `http://localhost:${address.port}/`, close: () => server.close() });
    });
  });
}

function fileOf(folders: Readonly<Record<string, string>>, pathname: string): string | undefined {
  if (pathname === "/") return path.join(__dirname, "page/index.html");
  const prefix = Object.keys(folders).find((start) => pathname.startsWith(start));
  if (!prefix) return undefined;
  const file = path.join(folders[prefix], pathname.slice(prefix.length));
  const isWithin = file.startsWith(folders[prefix] + path.sep);
  return isWithin && fs.existsSync(file) && fs.statSync(file).isFile() ? file : undefined;
}
