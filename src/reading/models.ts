import { fingerprint } from './linear/index.ts'
import { type AttributionModel, loadAttributionModel } from './statements/index.ts'
import { loadTagger, type TagWords } from './text/index.ts'

/** The weights that reading needs, ready for use. Loaded once by whoever calls `read`; reading itself touches no disk. */
export type Models = {
  readonly tagWords: TagWords
  readonly attributions: AttributionModel
  /** Name and version of each model, kept in every reading. */
  readonly versions: Readonly<Record<string, string>>
}

/** The bytes of the files in `models/`, by name. */
export type ModelFiles = { readonly tagger: Uint8Array; readonly attributions: Uint8Array }

/** Makes the models ready. Throws an `Error` where the bytes are no model of the kind. */
export function loadModels({ tagger, attributions }: ModelFiles): Models {
  return {
    tagWords: loadTagger(tagger),
    attributions: loadAttributionModel(attributions),
    versions: { tagger: fingerprint(tagger), attributions: fingerprint(attributions) },
  }
}
