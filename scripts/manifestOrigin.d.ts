export const DEV_ORIGIN: string;
export function withOrigin(manifest: string, origin: string): string;
