export function neededExcel(formula: string, doesSpill: boolean): number | undefined;
