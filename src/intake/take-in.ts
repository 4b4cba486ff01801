import { Failure } from '#domain'
import { ahead } from './ahead.ts'
import { LIMITS } from './limits.ts'
import { piecesOf } from './pieces.ts'
import type { Means } from './sources/open-source.ts'
import { type Piece, takeOne } from './take-one.ts'
import type { Given, NotTaken, Taken } from './taken.ts'

const own: Means = { standardInput: () => process.stdin }

/**
 * Takes in whatever `inputs` name: files, folders, addresses (http, https), or `-` for standard input; told apart by
 * content. Gives one item or many for each, in order, and never throws for anything that an input may hold: what cannot
 * be taken in comes as a `failed` item whose failure names it in a sentence.
 */
export function takeIn(inputs: readonly string[], given: Given = {}, means: Means = own): AsyncGenerator<Taken> {
  return ahead(allPieces(inputs, means), LIMITS.ahead, piece =>
    'failure' in piece ? Promise.resolve(piece) : takeOrFail(piece, given),
  )
}

async function* allPieces(inputs: readonly string[], means: Means): AsyncGenerator<Piece | NotTaken> {
  for (const [i, input] of inputs.entries()) {
    for await (const piece of piecesOf(input, means)) {
      yield { ...piece, share: (i + (piece.share ?? 0)) / inputs.length }
    }
  }
}

async function takeOrFail(piece: Piece, given: Given): Promise<Taken> {
  try {
    return await takeOne(piece, isOneOfMany(piece) ? ofMany(given) : given)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const { input, share } = piece
    return { kind: 'failed', input, failure: error, ...(share !== undefined && { share }) }
  }
}

const isOneOfMany = ({ input }: Piece): boolean => /#\d+$/.test(input)

/** One title and one address cannot be those of many articles. */
const ofMany = ({ published, outlet }: Given): Given => ({
  ...(published && { published }),
  ...(outlet && { outlet }),
})
