import { ariaAttributes } from '../src/platform/aria-attributes';

interface Context {
  registerMethod(method: { name: string; fn: (platform: Platform) => void }): void;
}

interface Platform {
  template?: { mergeComponents(context: Context, patch: typeof ariaAttributes): void };
}

/** Lets the mini-program's templates carry what a screen reader is told: Taro's own leave it out. */
export default function accessibleTemplates(context: Context): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn: ({ template }) => template?.mergeComponents(context, ariaAttributes),
  });
}
