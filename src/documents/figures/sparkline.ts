const BARS = ['▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** Figures as bars in text; `·` for one that is missing or not shown, which the height of the others does not give away. */
export function sparkline(values: readonly (number | undefined)[]): string {
  const shown = values.filter((value) => value !== undefined);
  const least = Math.min(...shown);
  const span = Math.max(...shown) - least;
  return values
    .map((value) => {
      if (value === undefined) return '·';
      return BARS[span === 0 ? 3 : Math.round(((value - least) / span) * (BARS.length - 1))];
    })
    .join('');
}
