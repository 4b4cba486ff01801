/** Shows the slider over the days on which something changed; letting it go asks for that day. */
export function startSlider(): void {
  const form = document.querySelector<HTMLFormElement>('form.clock')
  const slider = form?.querySelector<HTMLInputElement>('input[type=range]')
  const date = form?.querySelector<HTMLInputElement>('input[type=date]')
  const days = unpackDays(form?.dataset.days ?? '')
  if (!form || !slider || !date || days.length < 2) return
  const at =
    date.value === ''
      ? days.length
      : Math.max(
          0,
          days.findLastIndex(day => day <= date.value),
        )
  slider.value = String(at)
  slider.hidden = false
  const show = () => {
    const day = days[Number(slider.value)] ?? ''
    date.value = day
    slider.setAttribute('aria-valuetext', day || 'today')
  }
  slider.setAttribute('aria-valuetext', date.value || 'today')
  slider.addEventListener('input', show)
  slider.addEventListener('change', () => {
    show()
    form.requestSubmit()
  })
}

/** The days that the server packed: steps in base 36 from 1970 on, equal ones counted. */
function unpackDays(packed: string): readonly string[] {
  const days: string[] = []
  let number = 0
  for (const run of packed.split(' ').filter(Boolean)) {
    const [step, count = '1'] = run.split('*')
    for (let i = 0; i < Number.parseInt(count, 36); i++) {
      number += Number.parseInt(step!, 36)
      days.push(new Date(number * 86_400_000).toISOString().slice(0, 10))
    }
  }
  return days
}
