export const HASHED: string;
export const POLICY: string;
export function headersFile(origin: string): string;
export function webConfig(): string;
