import { count } from '../start/line.ts';
import { type Check, toMend, well } from './looked.ts';

/** To how many people mail may still go today. */
export const sayMailLeft = (left: number): Check =>
  left > 0
    ? well('Mail left today', `${count(left, 'recipient')} more, by Google’s limit of a day`)
    : toMend('Mail left today', 'None: Google’s limit of a day is reached', 'Nothing: what is left goes tomorrow');
