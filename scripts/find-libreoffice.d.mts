export function findLibreOffice(): string | null;
