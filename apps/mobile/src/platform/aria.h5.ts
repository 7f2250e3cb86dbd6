const FOCUSABLE = ['button', 'radio', 'checkbox', 'switch', 'main'];

export const aria: typeof import('./aria').aria = ({ role, label, isChecked, isHidden, isOff, id }) => ({
  ...(id && { id }),
  ...(role && { role }),
  ...(label && { 'aria-label': label }),
  ...(isChecked !== undefined && { 'aria-checked': String(isChecked) }),
  ...(isHidden && { 'aria-hidden': 'true' }),
  ...(isOff && { 'aria-disabled': 'true' }),
  ...(role === 'heading' && { 'aria-level': '2' }),
  ...(role === 'dialog' && { 'aria-modal': 'true' }),
  ...(role && FOCUSABLE.includes(role) && { tabindex: '0' }),
});
