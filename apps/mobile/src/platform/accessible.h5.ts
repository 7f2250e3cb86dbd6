const PRESSABLE = ['button', 'radio', 'checkbox', 'switch'];

// What a finger can press, a keyboard can: Enter and the space bar act as a click.
document.addEventListener('keydown', (event) => {
  const { target } = event;
  if (!(target instanceof HTMLElement) || !PRESSABLE.includes(target.getAttribute('role') ?? '')) return;
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  target.click();
});

export {};
