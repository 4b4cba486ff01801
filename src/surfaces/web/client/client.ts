// What pages can do with script, and do without: keys, the slider over days, links to exact words.
import { startKeys } from './keys.ts'
import { followFragment } from './quote-fragment.ts'
import { startSlider } from './slider.ts'

startKeys()
startSlider()
followFragment()
