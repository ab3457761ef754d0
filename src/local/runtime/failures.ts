/** A failure in Google's words; the bundle sees it as an Error named Exception and may catch it. */
export class GoogleFailure extends Error {
  override name = 'Exception';
}

/** A failure of an advanced service: the bundle sees Google's error with its `details`. */
export class ApiFailure extends GoogleFailure {
  override name = 'GoogleJsonResponseException';

  constructor(
    /** `drive.files.copy` */
    api: string,
    readonly details: { readonly code: number; readonly message: string; readonly errors: readonly object[] },
  ) {
    super(`API call to ${api} failed with error: ${details.message}`);
  }
}

/** The bundle used something the host does not stand in for. It ends the execution: a catch in the bundle does not hide it. */
export class NotSupported extends Error {
  override name = 'NotSupported';

  constructor(what: string, hint = 'not supported by the local host yet; see docs/host-support.md') {
    super(`${what} is ${hint}`);
  }
}

/** The execution stopped where it was, as when Google ends it: no catch and no finally of the bundle takes effect on a service. */
export class ExecutionEnded extends Error {
  override name = 'ExecutionEnded';

  constructor(
    readonly reason: 'died' | 'too long' | 'authorization',
    message: string,
  ) {
    super(message);
  }
}

/** What the bundle threw and did not catch. */
export class ScriptFailure extends Error {
  override name = 'ScriptFailure';

  constructor(
    message: string,
    /** The name of what was thrown: `Exception`, `TypeError` … */
    readonly thrown: string,
    readonly scriptStack: string,
  ) {
    super(message);
  }
}
