/** Counts one run's calls of Google's services: they are what a run costs. */
export interface Calls {
  readonly made: () => number;
  readonly call: <Result>(service: () => Result) => Result;
}

export function countCalls(): Calls {
  let made = 0;
  return {
    made: () => made,
    call: (service) => {
      made += 1;
      return service();
    },
  };
}
