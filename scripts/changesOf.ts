/** The section of a version in the changelog. @throws Error if there is none: a release says what changed. */
export function changesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^(?=## )/m);
  const own = sections.find((section) => section.startsWith(`## ${version} `));
  if (!own) throw new Error(`CHANGELOG.md has no section "## ${version} - date"`);
  return `${own.trim()}\n`;
}
