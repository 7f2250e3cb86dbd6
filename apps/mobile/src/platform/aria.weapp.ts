export const aria: typeof import('./aria').aria = ({ role, label, isChecked, isHidden, isOff, id }) => ({
  ...(id && { id }),
  ...(role && role !== 'main' && { ariaRole: role }),
  ...(label && { ariaLabel: label }),
  ...(isChecked !== undefined && { ariaChecked: String(isChecked) }),
  ...(isHidden && { ariaHidden: 'true' }),
  ...(isOff && { ariaDisabled: 'true' }),
});
