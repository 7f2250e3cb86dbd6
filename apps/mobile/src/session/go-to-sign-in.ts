import { to } from '../routes';
import { currentPage } from './current-page';
import { go } from './go';

/** To the sign-in page, and afterwards back to where one was. */
export function goToSignIn(returnTo = currentPage()): void {
  go(to.signIn(returnTo));
}
