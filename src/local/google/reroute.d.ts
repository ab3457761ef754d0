/** Sends this process's requests to Google to this port of the machine, and refuses every other host. Returns what undoes it. */
export function reroute(port: number): () => void;
