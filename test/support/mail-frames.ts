/** Puts the frames of mail where the build puts them, for whatever is tested without the bundle. */
import { readMailFrames } from '../../scripts/build/mail-frames.ts';

Object.assign(globalThis, { MAIL_FRAMES: JSON.stringify(readMailFrames()) });
