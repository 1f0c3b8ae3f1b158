const DEV_ORIGIN = "https://localhost:3000";

/** The manifest as it is committed speaks of the development server; a build points it at where `dist/` will stand. */
function withOrigin(manifest, origin) {
  return manifest.split(DEV_ORIGIN).join(origin.replace(/\/+$/, ""));
}

module.exports = { DEV_ORIGIN, withOrigin };
