/** Writes the site of all documents into a folder, which is emptied before. */
export function buildDocsSite(folder: string): Promise<void>
