import { Failure } from '#domain'
import { ahead } from './ahead.ts'
import { LIMITS } from './limits.ts'
import type { Means } from './means.ts'
import type { Piece } from './piece.ts'
import { piecesOf } from './pieces.ts'
import { type KnownBytes, takeOne } from './take-one.ts'
import type { Given, Known, NotTaken, Taken } from './taken.ts'

const own: Means = { standardInput: () => process.stdin }

/**
 * Takes in whatever `inputs` name: files, folders, addresses (http, https), or `-` for standard input; told apart by
 * content. Gives one item or many for each, in order, and never throws for anything that an input may hold: what cannot
 * be taken in comes as a `failed` item whose failure names it in a sentence.
 */
export async function* takeIn(inputs: readonly string[], given: Given = {}, means: Means = own): AsyncGenerator<Taken> {
  for await (const taken of takeNew(inputs, given, means, async () => undefined))
    if (taken.kind !== 'known') yield taken
}

/** As `takeIn`, but bytes that are known are not looked at again. */
export const takeNew = (
  inputs: readonly string[],
  given: Given,
  means: Means,
  known: KnownBytes,
): AsyncGenerator<Taken | Known> => takePieces(allPieces(inputs, means), given, known)

/** Takes pieces in that have been found already, in their order. */
export function takePieces(
  pieces: AsyncIterable<Piece | NotTaken>,
  given: Given,
  known: KnownBytes,
): AsyncGenerator<Taken | Known> {
  return ahead(pieces, LIMITS.ahead, piece =>
    'failure' in piece ? Promise.resolve(piece) : takeOrFail(piece, given, known),
  )
}

async function* allPieces(inputs: readonly string[], means: Means): AsyncGenerator<Piece | NotTaken> {
  for (const [i, input] of inputs.entries()) {
    for await (const piece of piecesOf(input, means)) {
      // Of many that come one after another nobody knows how many they are, unless their container says.
      const isUnknown = piece.share === undefined && 'place' in piece && piece.place !== undefined
      yield isUnknown ? piece : { ...piece, share: (i + (piece.share ?? 1)) / inputs.length }
    }
  }
}

async function takeOrFail(piece: Piece, given: Given, known: KnownBytes): Promise<Taken | Known> {
  const isOneOfMany = piece.place !== undefined
  try {
    return await takeOne(piece, isOneOfMany ? ofMany(given) : given, known)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const { input, share } = piece
    const kept = isOneOfMany || input === '-' ? { piece } : {}
    return { kind: 'failed', input, failure: error, ...kept, ...(share !== undefined && { share }) }
  }
}

/** One title and one address cannot be those of many articles. */
const ofMany = ({ published, outlet }: Given): Given => ({
  ...(published && { published }),
  ...(outlet && { outlet }),
})
