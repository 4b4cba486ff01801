/** Whoever selects words of an article and then writes a note writes it about these. The server finds where they stand. */
export function takeSelectedWords(): void {
  const words = document.querySelector<HTMLInputElement>('form#note [name=words]')
  const text = document.querySelector('.text')
  if (!words || !text) return
  const take = () => {
    const selection = getSelection()
    if (!selection || selection.isCollapsed || !isWithin(selection, text)) return
    words.value = selection.toString().replace(/\s+/g, ' ').trim()
  }
  for (const event of ['pointerup', 'keyup']) text.ownerDocument.addEventListener(event, take)
}

const isWithin = ({ anchorNode, focusNode }: Selection, text: Element): boolean =>
  text.contains(anchorNode) && text.contains(focusNode)
