/** Shows the sheet of keys; a second time it is the same sheet. */
export function showSheet(keys: readonly (readonly [key: string, does: string])[]): void {
  const known = document.querySelector<HTMLDialogElement>('dialog.keys')
  const sheet = known ?? makeSheet(keys)
  if (!sheet.open) sheet.showModal()
}

function makeSheet(keys: readonly (readonly [string, string])[]): HTMLDialogElement {
  const sheet = document.createElement('dialog')
  sheet.className = 'keys'
  sheet.setAttribute('aria-label', 'Keys')
  const heading = document.createElement('h2')
  heading.textContent = 'Keys'
  const list = document.createElement('dl')
  for (const [key, does] of keys) {
    const [name, words] = [document.createElement('dt'), document.createElement('dd')]
    name.append(...key.split(' ').map(keyCap))
    words.textContent = does
    list.append(name, words)
  }
  const close = document.createElement('button')
  close.textContent = 'Close'
  close.addEventListener('click', () => sheet.close())
  sheet.append(heading, list, close)
  document.body.append(sheet)
  return sheet
}

function keyCap(key: string): HTMLElement {
  const cap = document.createElement('kbd')
  cap.textContent = key
  return cap
}
