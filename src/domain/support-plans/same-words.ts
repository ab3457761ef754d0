/** Names and addresses as people type them, made comparable: case and stray spaces never matter. */
export const sameWords = (text: string): string => text.trim().replace(/\s+/g, ' ').replace(/[’‘]/g, "'").toLowerCase();
