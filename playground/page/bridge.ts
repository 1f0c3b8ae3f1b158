// The one extra script of the playground. It runs in the pane's own window before office.js and supplies the two objects
// that a native Office web view injects; office.js itself is served as Microsoft ships it.
import { installNativeShim } from "../host/nativeShim";

const locale = new URLSearchParams(location.search).get("lang") === "ko" ? "ko-KR" : "en-US";
const deliver = installNativeShim(window, {
  locale,
  send: (text) => parent.postMessage({ officeClient: text }, location.origin),
});
addEventListener("message", ({ source, origin, data }) => {
  const isPage = source === parent && origin === location.origin;
  if (isPage && typeof data?.officeHost === "string") deliver(data.officeHost);
});
