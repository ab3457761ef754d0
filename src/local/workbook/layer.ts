/** A sparse grid of one kind of thing: a row exists once something is put in it, and rows move whole. */
export class Layer<T> {
  readonly rows: (T | undefined)[][] = [];

  get(row: number, column: number): T | undefined {
    return this.rows[row]?.[column];
  }

  set(row: number, column: number, thing: T | undefined): void {
    const cells = this.rows[row];
    if (cells) cells[column] = thing;
    else if (thing !== undefined) {
      const made: (T | undefined)[] = [];
      made[column] = thing;
      this.rows[row] = made;
    }
  }

  insertRows(at: number, count: number): void {
    insertHoles(this.rows, at, count, () => []);
  }

  deleteRows(at: number, count: number): void {
    this.rows.splice(at, count);
  }

  insertColumns(at: number, count: number): void {
    for (const cells of this.rows) if (cells) insertHoles(cells, at, count, () => undefined);
  }

  deleteColumns(at: number, count: number): void {
    for (const cells of this.rows) cells?.splice(at, count);
  }

  copyRow(from: number, to: number): void {
    const cells = this.rows[from];
    if (cells) this.rows[to] = cells.slice();
  }

  copyColumn(from: number, to: number): void {
    for (const cells of this.rows) if (cells && from in cells) cells[to] = cells[from];
  }

  copy(): Layer<T> {
    const made = new Layer<T>();
    this.rows.forEach((cells, row) => {
      made.rows[row] = cells.slice();
    });
    return made;
  }
}

const CHUNK = 10_000;

function insertHoles<T>(line: T[], at: number, count: number, make: () => T): void {
  if (at >= line.length) return;
  for (let left = count; left > 0; left -= CHUNK) {
    line.splice(at, 0, ...Array.from({ length: Math.min(left, CHUNK) }, make));
  }
}
