// What pages can do with script, and do without: keys, the slider over days, links to exact words, notes on words selected.
import { startKeys } from './keys.ts'
import { takeSelectedWords } from './note-words.ts'
import { followFragment } from './quote-fragment.ts'
import { startSlider } from './slider.ts'

startKeys()
startSlider()
followFragment()
takeSelectedWords()
